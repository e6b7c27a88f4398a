import type { Information, ItemId, Judgement } from '@/lib/schema/review';

/** Items that are a system permission: asked for means 必须授权 rather than 必须提供. */
export const permissionItems: ReadonlySet<ItemId> = new Set([
  'contact-book',
  'call-log',
  'sms',
  'photo-album',
  'location',
  'app-list',
  'camera',
  'microphone',
  'storage',
  'clipboard',
  'calendar',
]);

/** The norms that the comparison judges by, in the order they first appear. */
export const judgingNorms = (information: readonly Information[]): string[] => [
  ...new Set(information.flatMap(({ judged }) => judged.map(({ norm }) => norm))),
];

export const judgementBy = (information: Information, norm: string): Judgement =>
  information.judged.find((entry) => entry.norm === norm)?.result ?? 'not-covered';

const isAsked = ({ status }: Information) => status === 'required' || status === 'optional';
const resultsOf = ({ judged }: Information) => judged.map(({ result }) => result);

/** Contacts first, then what more norms call unnecessary, then what is required before what is optional. */
function weight(information: Information): number {
  if (information.item === 'emergency-contact') return -100;
  const unnecessary = resultsOf(information).filter((result) => result === 'unnecessary').length;
  return -10 * unnecessary - (information.status === 'required' ? 1 : 0);
}

export interface ComparisonRows {
  /** Asked for and past what some norm calls necessary, worst first. */
  past: Information[];
  /** Asked for and called necessary by a norm, unnecessary by none. */
  within: Information[];
  /** The whole list: past, within, then what is only mentioned or said not to be taken. */
  all: Information[];
}

export function comparisonRows(information: readonly Information[]): ComparisonRows {
  const asked = information.filter(isAsked);
  const isPast = (entry: Information) =>
    entry.item === 'emergency-contact' || resultsOf(entry).some((result) => result === 'unnecessary' || result === 'conditional');
  const past = asked.filter(isPast).sort((a, b) => weight(a) - weight(b));
  const within = asked.filter((entry) => !isPast(entry) && resultsOf(entry).includes('necessary'));
  const listed = new Set([...past, ...within]);
  return { past, within, all: [...past, ...within, ...information.filter((entry) => !listed.has(entry))] };
}
