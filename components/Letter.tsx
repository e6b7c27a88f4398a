import { useId, useState } from 'react';
import type { Locale } from '@/lib/engine/types';
import type { ShownChannel } from '@/lib/evidence/channels';
import { LETTER_KINDS, type LetterKind } from '@/lib/evidence/letters';
import { Choice } from './Choice';
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
/** The channel that is the lender itself. */
const LENDER_DESK = 'lender-desk';

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
  const [locale, setLocale] = useState<Locale>('zh-CN');
  const [to, setTo] = useState(LENDER_DESK);
  const channel = channels.find(({ id }) => id === to && id !== LENDER_DESK);
  const addressee = kind === 'complaint' ? channel?.name : undefined;
  return (
    <div className="letter block">
      <Choice
        name={w.letters}
        isNameHidden
        look="chips"
        options={LETTER_KINDS.map((value) => ({ value, label: w.letterKind[value] }))}
        value={kind}
        onChoose={onKind}
      />
      {kind === 'complaint' && (
        <Choice
          name={w.letterTo}
          look="rings"
          options={channels.map(({ id, name }) => ({ value: id, label: id === LENDER_DESK ? w.toLender : name }))}
          value={to}
          onChoose={setTo}
        />
      )}
      <Choice
        name={w.letterLanguage}
        look="segments"
        options={locales.map((value) => ({ value, label: w.languages[value], lang: value }))}
        value={locale}
        onChoose={setLocale}
      />
      <Draft key={`${kind} ${locale} ${to}`} lang={locale} first={compose(kind, locale, addressee)} onCopy={onCopy} onSave={onSave} />
      <p className="note">{w.letterNote}</p>
    </div>
  );
}
