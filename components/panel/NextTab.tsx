import { useRef, useState } from 'react';
import { appliesTo } from '@/lib/compare/judge';
import type { ShownChannel } from '@/lib/evidence/channels';
import type { LetterKind } from '@/lib/evidence/letters';
import { type StepId, stepsOf } from '@/lib/evidence/steps';
import type { Review } from '@/lib/schema/review';
import { Icon } from '../icons';
import { Letter, type LetterProps } from '../Letter';
import { channelsInTaiwan } from '../locales/channels-zh-TW';
import { panelWords } from '../locales/panel-words';
import { NormCitation } from '../NormCitation';
import { normWords } from '../norm-words';
import { CanSign, StepList } from '../StepList';
import { useView } from '../view';

/** The letter that carries a step out. */
const letterOf: Partial<Record<StepId, LetterKind>> = {
  'ask-in-writing': 'question',
  withdraw: 'withdrawal',
  'stop-contact': 'stop-contact',
  complain: 'complaint',
};
/** The norm that gives a step its ground. */
const groundOf: Partial<Record<StepId, string>> = { withdraw: 'cn-pipl-15', 'stop-contact': 'cn-civil-1033' };

function Channels({ channels }: { channels: readonly ShownChannel[] }) {
  const { language } = useView();
  const w = panelWords[language];
  const told = language === 'zh-TW' ? channelsInTaiwan : {};
  return (
    <ul className="block rows channels">
      {channels.map(({ id, name, phone, url, remit }) => (
        <li key={id}>
          <Icon name={phone ? 'phone' : 'mail'} />
          <span className="grow">
            {phone && (
              <b>
                <a href={`tel:${phone}`} aria-label={w.call(phone)}>
                  {phone}
                </a>{' '}
              </b>
            )}
            {url ? (
              <a href={url} target="_blank" rel="noreferrer">
                {name}
              </a>
            ) : (
              (told[id]?.name ?? name)
            )}
            {remit && <small>{told[id]?.remit ?? remit}</small>}
          </span>
        </li>
      ))}
    </ul>
  );
}

function Ground({ id, review }: { id: string; review: Review }) {
  const { t, locale, norms } = useView();
  const norm = norms.get(id);
  if (!norm) return null;
  const { asOf } = review.pack;
  return <NormCitation norm={normWords(norm, { t, locale, asOf, applies: appliesTo(norm, review.document.lenderKind) })} />;
}

/** 下一步: what can be done before signing and after, whom to complain to, and the letters. */
export function NextTab({ review, ...letter }: { review: Review } & Omit<LetterProps, 'kind' | 'onKind'>) {
  const { language, t } = useView();
  const w = panelWords[language];
  const s = t.steps;
  const [kind, setKind] = useState<LetterKind>('question');
  const letters = useRef<HTMLHeadingElement>(null);
  const { before, after } = stepsOf(review);
  const write = (chosen: LetterKind) => {
    setKind(chosen);
    letters.current?.focus();
    letters.current?.scrollIntoView({ block: 'start' });
  };
  const extra = ({ id }: { id: StepId }) => {
    const chosen = letterOf[id];
    const ground = groundOf[id];
    return (
      <>
        {ground && <Ground id={ground} review={review} />}
        {id === 'complain' && <Channels channels={letter.channels} />}
        {chosen && (
          <button type="button" className="btn sm" onClick={() => write(chosen)}>
            <Icon name="mail" />
            <span>
              {w.letters} · {w.letterKind[chosen]}
            </span>
          </button>
        )}
      </>
    );
  };
  return (
    <>
      {before.length + after.length === 0 && <p className="empty">{w.nothingToDo}</p>}
      {before.length > 0 && (
        <section className="section">
          <h2>{s.before}</h2>
          <StepList steps={before} review={review} as="h3" extra={extra} />
          <CanSign review={review} as="h3" />
        </section>
      )}
      {after.length > 0 && (
        <section className="section signed">
          <h2>{s.after}</h2>
          <StepList steps={after} review={review} from={before.length + 1} as="h3" extra={extra} />
        </section>
      )}
      <section className="section">
        <h2 ref={letters} tabIndex={-1}>
          {w.letters}
        </h2>
        <Letter kind={kind} onKind={setKind} {...letter} />
      </section>
    </>
  );
}
