import { useId, useState } from 'react';
import type { Locale } from '@/lib/engine/types';
import type { ShownChannel } from '@/lib/evidence/channels';
import { LETTER_KINDS, type LetterKind } from '@/lib/evidence/letters';
import { Icon } from './icons';
import { panelWords } from './locales/panel-words';
import { useView } from './view';

export interface LetterProps {
  kind: LetterKind;
  onKind: (kind: LetterKind) => void;
  /** Whom a complaint may go to; the lender's own desk first. */
  channels: readonly ShownChannel[];
  compose: (kind: LetterKind, locale: Locale, to: string | undefined) => string;
  /** Both resolve to whether it worked. */
  onCopy: (text: string) => Promise<boolean>;
  onSave: (text: string) => Promise<boolean>;
}

const locales = ['zh-CN', 'en'] as const;

/** The letter's text, to be changed, copied or saved. A new kind, language or addressee begins a new text. */
function Draft({ first, lang, onCopy, onSave }: { first: string; lang: Locale } & Pick<LetterProps, 'onCopy' | 'onSave'>) {
  const { t, language } = useView();
  const w = panelWords[language];
  const id = useId();
  const [text, setText] = useState(first);
  const [outcome, setOutcome] = useState('');
  return (
    <>
      <label htmlFor={id}>{w.letterText}</label>
      <textarea id={id} lang={lang} value={text} rows={16} onChange={(event) => setText(event.target.value)} />
      <div className="acts">
        <button type="button" className="btn" onClick={() => onCopy(text).then((ok) => setOutcome(ok ? t.copied : t.failedToCopy))}>
          <Icon name="copy" />
          <span>{w.copy}</span>
        </button>
        <button type="button" className="btn" onClick={() => onSave(text).then((ok) => setOutcome(ok ? t.saved : t.failedToSave))}>
          <Icon name="save" />
          <span>{w.saveDocx}</span>
        </button>
        <span role="status" className="outcome">
          {outcome}
        </span>
      </div>
    </>
  );
}

/** 写信: five kinds of letters, filled in from the review and ready to be changed. */
export function Letter({ kind, onKind, channels, compose, onCopy, onSave }: LetterProps) {
  const { language } = useView();
  const w = panelWords[language];
  const name = useId();
  const [locale, setLocale] = useState<Locale>('zh-CN');
  const [to, setTo] = useState('');
  const channel = channels.find(({ id }) => id === to);
  const addressee = kind === 'complaint' ? channel?.name : undefined;
  return (
    <div className="letter block">
      <fieldset className="choices">
        <legend className="vh">{w.letters}</legend>
        {LETTER_KINDS.map((each) => (
          <label key={each} className="chip">
            <input type="radio" name={name} checked={each === kind} onChange={() => onKind(each)} />
            {w.letterKind[each]}
          </label>
        ))}
      </fieldset>
      <div className="bar">
        {kind === 'complaint' && (
          <label>
            {w.letterTo}
            <select value={to} onChange={(event) => setTo(event.target.value)}>
              <option value="">{w.toLender}</option>
              {channels
                .filter(({ id }) => id !== 'lender-desk')
                .map((each) => (
                  <option key={each.id} value={each.id}>
                    {each.name}
                  </option>
                ))}
            </select>
          </label>
        )}
        <label>
          {w.letterLanguage}
          <select value={locale} onChange={(event) => setLocale(locales.find((each) => each === event.target.value) ?? 'zh-CN')}>
            {locales.map((each) => (
              <option key={each} value={each}>
                {w.languages[each]}
              </option>
            ))}
          </select>
        </label>
      </div>
      <Draft key={`${kind} ${locale} ${to}`} lang={locale} first={compose(kind, locale, addressee)} onCopy={onCopy} onSave={onSave} />
      <p className="note">{w.letterNote}</p>
    </div>
  );
}
