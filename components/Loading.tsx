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
            <svg aria-hidden="true">
              <line className="dots" x1="0" x2="100%" y1="33" y2="33" />
            </svg>
          </div>
        </>
      )}
    </section>
  );
}
