import type { ItemJudgement, Norm } from '@/lib/engine/types';
import type { Information, ItemId, Judgement, LenderKind } from '@/lib/schema/review';

/** How a norm stands on a date. Only `in-force` and `overtaken` norms judge anything. */
export type Standing = 'draft' | 'not-yet' | 'in-force' | 'overtaken' | 'expired' | 'abolished';

/** How a page asks for an item, as far as a norm cares. */
export type Asked = Pick<Information, 'count' | 'byHand'>;

/**
 * How `norm` stands on `asOf` (`YYYY-MM-DD`). `from` counts as in force, `until` no longer does. Dates are compared as text, so one known
 * to the month or year only starts on its first day. A date of grade M is good enough to reckon with, never to be shown.
 */
export function standing(norm: Norm, asOf: string): Standing {
  if (norm.status === 'draft') return 'draft';
  if (norm.from && asOf < norm.from.value) return 'not-yet';
  if (norm.until && asOf >= norm.until.value) return norm.status === 'abolished' ? 'abolished' : 'expired';
  return norm.overtaken && asOf >= norm.overtaken.from ? 'overtaken' : 'in-force';
}

/** The norms that count on `asOf` (`YYYY-MM-DD`), in their given order: in force or overtaken in substance, never a draft. */
export function normsInForce(norms: readonly Norm[], asOf: string): Norm[] {
  return norms.filter((norm) => ['in-force', 'overtaken'].includes(standing(norm, asOf)));
}

/**
 * Whether `norm` binds a lender of this kind. Unknown for an unknown lender, for a platform (the lender behind it may be of any kind), for
 * kinds our sources do not settle, and wherever only members of an association are bound.
 */
export function appliesTo(norm: Norm, lenderKind: LenderKind): 'yes' | 'no' | 'unknown' {
  const { lenders, perhaps = [], membersOnly } = norm.scope;
  if (lenders === 'all') return membersOnly ? 'unknown' : 'yes';
  if (lenders.includes(lenderKind)) return membersOnly ? 'unknown' : 'yes';
  const open = lenderKind === 'unknown' || lenderKind === 'platform' || perhaps.includes(lenderKind);
  return open ? 'unknown' : 'no';
}

/**
 * What every norm in force on `asOf` that judges information items says of `item`, in the norms' order. `asked` is how the page asks for
 * it: more contacts than a norm allows, or none that may be typed by hand, are `unnecessary` under that norm.
 */
export function judgeItem(item: ItemId, norms: readonly Norm[], asOf: string, asked: Asked = {}): { norm: string; result: Judgement }[] {
  return normsInForce(norms, asOf).flatMap((norm) => {
    if (!norm.itemsOtherwise) return [];
    const rule = norm.items?.[item];
    return [{ norm: norm.id, result: rule ? resultFor(rule, asked) : norm.itemsOtherwise }];
  });
}

function resultFor(rule: ItemJudgement, asked: Asked): Judgement {
  const tooMany = rule.most !== undefined && asked.count !== undefined && asked.count > rule.most;
  return tooMany || (rule.byHand && asked.byHand === false) ? 'unnecessary' : rule.result;
}

/**
 * Whether no norm in force on `asOf` calls `item` necessary or conditional (design §4). False on a date when no norm judges items at all:
 * what nobody had listed yet is not known, and not known is not past a norm.
 */
export function isUnnecessary(item: ItemId, norms: readonly Norm[], asOf: string, asked: Asked = {}): boolean {
  const judged = judgeItem(item, norms, asOf, asked);
  return judged.length > 0 && judged.every(({ result }) => result === 'unnecessary' || result === 'not-covered');
}
