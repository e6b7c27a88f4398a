import type { Certainty, Finding, Party, Review } from '@/lib/schema/review';
import { NormRow } from './NormCitation';
import { normsInWords } from './norm-words';
import { ruleTitle, useView } from './view';

const frameRoles = ['actor', 'act', 'object', 'recipient', 'condition', 'purpose'] as const;
const bars: Record<Certainty, number> = { high: 3, medium: 2, low: 1 };

/** 我们（白桦借款）: whom the word stands for, when the agreement says so. */
function named(words: string, parties: readonly Party[]): string {
  const party = parties.find(({ calledAs, name }) => name && name !== words && calledAs.some((called) => called === words));
  return party?.name ? `${words}（${party.name}）` : words;
}

function Bars({ certainty }: { certainty: Certainty }) {
  return (
    <span className="certain" aria-hidden="true">
      {[1, 2, 3].map((bar) => (
        <i key={bar} className={bar <= bars[certainty] ? '' : 'off'} />
      ))}
    </span>
  );
}

function FrameList({ finding, parties }: { finding: Finding; parties: readonly Party[] }) {
  const { t } = useView();
  const { roles, certainty } = finding;
  return (
    <dl className="framedl">
      {frameRoles.map((role) => {
        const words = roles[role]?.text;
        if (!words) return null;
        return (
          <div key={role}>
            <dt className={`role-${role}`}>{t.role[role]}</dt>
            <dd>
              {role === 'actor' ? named(words, parties) : words}
              {role === 'act' && roles.modality && <span className="muted"> · {roles.modality.text}</span>}
            </dd>
          </div>
        );
      })}
      <div>
        <dt>{t.certainty}</dt>
        <dd>
          <Bars certainty={certainty} />
          {t.certaintyOf[certainty]} <span className="muted">· {t.certaintyNote[certainty]}</span>
        </dd>
      </div>
    </dl>
  );
}

/** How the clause was read, by which rule, and what each norm says: everything needed to disagree. */
export function WhyPanel({ finding, review }: { finding: Finding; review: Review }) {
  const view = useView();
  const { t, locale, norms } = view;
  const shown = normsInWords(finding.norms, norms, { t, locale, asOf: review.pack.asOf });
  return (
    <div className="why">
      <div>
        <h4>{t.readAs}</h4>
        <FrameList finding={finding} parties={review.document.parties} />
      </div>
      <div>
        <h4>{t.byRule}</h4>
        <p className="rule">
          {ruleTitle(view, finding.rule)} <code>{finding.rule}</code>
        </p>
      </div>
      <div>
        <h4>{t.normsSay}</h4>
        {shown.length > 0 ? shown.map((norm) => <NormRow key={norm.id} norm={norm} />) : <p className="rule">{t.noNorm}</p>}
      </div>
    </div>
  );
}
