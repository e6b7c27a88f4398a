import { useEffect, useState } from 'react';
import { useView } from './view';

/** Most pages are read before this; a flash of a loading screen would only be noise. */
const patience = 300;

/** 正在读, shown only when reading takes longer than one notices. No spinner: the line is still all dots. */
export function Loading() {
  const { t } = useView();
  const [isShown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), patience);
    return () => clearTimeout(timer);
  }, []);
  return (
    <section className="verdict loading" aria-busy="true">
      {isShown && (
        <>
          <h1 className="head">{t.reading}</h1>
          <p className="reason">{t.readingReason}</p>
          <div className="signline unread">
            <svg viewBox="0 0 348 34" preserveAspectRatio="none" aria-hidden="true">
              <path className="dots" d="M0 33H348" />
            </svg>
          </div>
        </>
      )}
    </section>
  );
}
