import { type ReactNode, useState } from 'react';
import { appliesTo } from '@/lib/compare/judge';
import type { Permission, Step } from '@/lib/evidence/steps';
import type { Review } from '@/lib/schema/review';
import { notOnIos, type StepWords, SYSTEMS, type System, stepWords } from './locales/step-words';
import { NormCitation } from './NormCitation';
import { normWords } from './norm-words';
import { useView } from './view';

/** Where to refuse a permission, on the reader's own kind of phone. */
function PermissionPath({ permission, app, w }: { permission: Permission; app: string; w: StepWords }) {
  const { t } = useView();
  const [system, setSystem] = useState<System>('android');
  const isMissing = system === 'ios' && notOnIos.has(permission);
  const name = system === 'ios' && permission === 'photo-album' ? w.photosOnIos : t.item[permission];
  return (
    <>
      <fieldset className="segments">
        <legend className="vh">{w.whichPhone}</legend>
        {SYSTEMS.map((each) => (
          <button key={each} type="button" aria-pressed={each === system} onClick={() => setSystem(each)}>
            {w.systems[each]}
          </button>
        ))}
      </fieldset>
      <p>{isMissing ? w.noSuchPermission : w.path[system](app, name)}</p>
      {!isMissing && <p className="faint">{w.pathNote}</p>}
    </>
  );
}

/** Numbered steps. `extra` gives what a step holds besides its words: a text to copy, channels. */
export function StepList({
  steps,
  review,
  from = 1,
  extra,
}: {
  steps: readonly Step[];
  review: Review;
  from?: number;
  extra?: (step: Step) => ReactNode;
}) {
  const { t, language } = useView();
  const w = stepWords[language];
  const app = review.document.platform ?? w.thisApp;
  return (
    <ol className="steps" start={from}>
      {steps.map((step, i) => (
        <li key={`${step.id} ${step.permission ?? ''}`}>
          <span className="n" aria-hidden="true">
            {from + i}
          </span>
          <div>
            <h4>{step.id !== 'refuse-permission' ? w.step[step.id].title : step.permission && w.refuse(t.item[step.permission])}</h4>
            {step.id !== 'refuse-permission' && <p>{w.step[step.id].text}</p>}
            {step.permission && <PermissionPath permission={step.permission} app={app} w={w} />}
            {extra?.(step)}
          </div>
        </li>
      ))}
    </ol>
  );
}

/** The norms that answer whether a loan may depend on what it does not need. */
const answering = ['cn-necessary-2021-4', 'cn-pipl-16'];

/** 不给这些，还能借吗: what the norms say of refusing, and what a loan cannot do without. */
export function CanSign({ review }: { review: Review }) {
  const { t, language, locale, norms } = useView();
  const w = stepWords[language];
  const { asOf } = review.pack;
  const needed = review.information.filter(
    ({ judged }) =>
      judged.length > 0 && judged.some(({ result }) => result === 'necessary') && judged.every(({ result }) => result !== 'unnecessary'),
  );
  const cited = answering.flatMap((id) => {
    const norm = norms.get(id);
    return norm ? [normWords(norm, { t, locale, asOf, applies: appliesTo(norm, review.document.lenderKind) })] : [];
  });
  return (
    <div className="can-sign">
      <h4>{w.canSign}</h4>
      <p>{w.canSignAnswer}</p>
      {needed.length > 0 && <p>{w.canSignNeeded(needed.map(({ item }) => t.item[item]).join(t.comma))}</p>}
      {cited.map((norm) => (
        <NormCitation key={norm.id} norm={norm} />
      ))}
    </div>
  );
}
