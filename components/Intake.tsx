import { type DragEvent, useEffect, useId, useRef, useState } from 'react';
import { useView } from './view';

export interface IntakeProps {
  onText: (text: string) => void;
  onFile: (file: File) => void;
  /** An address was pasted or dropped instead of a text. */
  onUrl: (url: string) => void;
  /** Why the last file or text could not be read. */
  problem?: string | undefined;
  /** What the reader came for: focus starts there. */
  way?: 'file' | 'paste' | undefined;
}

/** What can be opened here; the file picker shows these first. */
const accepted = '.pdf,.docx,.txt,.text,.md,.markdown,.html,.htm,.xhtml,.mhtml,.mht,.zip';

/** The address that a text is, when it is nothing else. */
function addressIn(text: string): string | undefined {
  const words = text.trim();
  return /^https?:\/\/\S{3,2000}$/i.test(words) && URL.canParse(words) ? new URL(words).href : undefined;
}

/** Paste box and file drop, for an agreement that is in an app. */
export function Intake({ onText, onFile, onUrl, problem, way }: IntakeProps) {
  const { t } = useView();
  const id = useId();
  const [text, setText] = useState('');
  const [isOver, setOver] = useState(false);
  const picker = useRef<HTMLInputElement>(null);
  const address = addressIn(text);
  const box = useRef<HTMLTextAreaElement>(null);
  const choose = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (way) (way === 'file' ? choose : box).current?.focus();
  }, [way]);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const file = event.dataTransfer.files[0];
    const words = event.dataTransfer.getData('text/plain');
    if (file) onFile(file);
    else if (words) setText(words);
  };
  const over = (event: DragEvent) => {
    event.preventDefault();
    setOver(true);
  };
  return (
    <section
      className={isOver ? 'intake over' : 'intake'}
      onDragOver={over}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
      aria-labelledby={`${id}h`}
    >
      <h1 id={`${id}h`}>{t.readerTitle}</h1>
      <p className="muted">{t.readerLead}</p>
      {problem && (
        <p className="problem" role="alert">
          {problem}
        </p>
      )}
      <label htmlFor={id}>{t.pasteLabel}</label>
      <textarea
        ref={box}
        id={id}
        value={text}
        placeholder={t.pastePlaceholder}
        rows={12}
        onChange={(event) => setText(event.target.value)}
      />
      <button
        type="button"
        className="btn primary"
        disabled={text.trim() === ''}
        onClick={() => (address === undefined ? onText(text) : onUrl(address))}
      >
        {address === undefined ? t.review : t.fetchFrom(new URL(address).host)}
      </button>
      <p className="drop">
        {t.dropHere}{' '}
        <button ref={choose} type="button" className="link" onClick={() => picker.current?.click()}>
          {t.chooseFile}
        </button>
        <small>{t.fileTypes}</small>
        <input
          ref={picker}
          type="file"
          accept={accepted}
          hidden
          onChange={(event) => {
            const file = event.target.files?.[0];
            if (file) onFile(file);
            event.target.value = '';
          }}
        />
      </p>
    </section>
  );
}
