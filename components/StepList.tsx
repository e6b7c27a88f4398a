import { type ReactNode, useState } from 'react';
import { appliesTo } from '@/lib/compare/judge';
import type { Permission, Step } from '@/lib/evidence/steps';
import type { Review } from '@/lib/schema/review';
import { Choice } from './Choice';
import { notOnIos, type StepWords, SYSTEMS, type System } from './locales/step-words';
import { NormCitation } from './NormCitation';
import { normWords } from './norm-words';
import { useView } from './view';

/** Where to refuse permissions, on the reader's own kind of phone. */
function PermissionPaths({ permissions, app, w }: { permissions: readonly Permission[]; app: string; w: StepWords }) {
  const { t } = useView();
  const [system, setSystem] = useState<System>('android');
  const isOn = (permission: Permission) => system !== 'ios' || !notOnIos.has(permission);
  const nameOf = (permission: Permission) => (system === 'ios' && permission === 'photo-album' ? w.photosOnIos : t.item[permission]);
  const missing = permissions.filter((permission) => !isOn(permission));
  return (
    <>
      <Choice
        name={w.whichPhone}
        isNameHidden
        look="segments"
        options={SYSTEMS.map((value) => ({ value, label: w.systems[value] }))}
        value={system}
        onChoose={setSystem}
      />
      {permissions.filter(isOn).map((permission) => (
        <p key={permission}>{w.path[system](app, nameOf(permission))}</p>
      ))}
      {missing.length > 0 && <p>{w.noSuchPermission(missing.map((permission) => t.item[permission]).join(t.comma))}</p>}
      {missing.length < permissions.length && <p className="faint">{w.pathNote}</p>}
    </>
  );
}

/** Numbered steps. `extra` gives what a step holds besides its words: a text to copy, channels. */
export function StepList({
  steps,
  review,
  from = 1,
  as: Head = 'h4',
  extra,
}: {
  steps: readonly Step[];
  review: Review;
  from?: number;
  /** The level of heads below the one that the list stands under. */
  as?: 'h3' | 'h4';
  extra?: (step: Step) => ReactNode;
}) {
  const { t } = useView();
  const w = t.steps;
  const app = review.document.platform ?? w.thisApp;
  return (
    <ol className="steps" start={from}>
      {steps.map((step, i) => (
        <li key={step.id}>
          <span className="n" aria-hidden="true">
            {from + i}
          </span>
          <div>
            <Head>
              {step.id !== 'refuse-permission'
                ? w.step[step.id].title
                : w.refuse((step.permissions ?? []).map((permission) => t.item[permission]).join(t.comma))}
            </Head>
            {step.id !== 'refuse-permission' && <p>{w.step[step.id].text}</p>}
            {step.permissions && <PermissionPaths permissions={step.permissions} app={app} w={w} />}
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
export function CanSign({ review, as: Head = 'h4' }: { review: Review; as?: 'h3' | 'h4' }) {
  const { t, locale, norms } = useView();
  const w = t.steps;
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
      <Head>{w.canSign}</Head>
      <p>{w.canSignAnswer}</p>
      {needed.length > 0 && <p>{w.canSignNeeded(needed.map(({ item }) => t.item[item]).join(t.comma))}</p>}
      {cited.map((norm) => (
        <NormCitation key={norm.id} norm={norm} />
      ))}
    </div>
  );
}
