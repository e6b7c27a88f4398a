import { useEffect, useRef } from 'react';
import { Icon } from '../icons';
import { panelWords } from '../locales/panel-words';
import { useView } from '../view';

/** All keys, in a dialog of the browser's own: Esc closes it and hands the focus back. */
export function KeyHelp({ onClose }: { onClose: () => void }) {
  const { language } = useView();
  const w = panelWords[language];
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    return () => shown?.close();
  }, []);
  return (
    <dialog ref={dialog} className="keys" aria-labelledby="keys-head" onClose={onClose}>
      <header>
        <h2 id="keys-head">{w.keys}</h2>
        <button type="button" className="btn quiet sm icon-only" aria-label={w.keysClose} onClick={onClose}>
          <Icon name="close" />
        </button>
      </header>
      <dl>
        {w.keyList.map(([key, does]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </dialog>
  );
}
