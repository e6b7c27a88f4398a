import type { Graded, Locale, NormScope } from '@/lib/engine/types';
import type { LenderKind } from '@/lib/schema/review';

/** A complaint channel as rules/norms/channels.ts keeps it, each fact with its grade. */
export interface ChannelEntry {
  id: string;
  name: Graded<Record<Locale, string>>;
  phone?: Graded<string>;
  url?: string;
  remit: Graded<Record<Locale, string>>;
  lenders: NormScope['lenders'];
}

/** A channel as it may be shown in one language: facts of grade M are left out. */
export interface ShownChannel {
  id: string;
  name: string;
  phone?: string;
  url?: string;
  remit?: string;
}

/** The channels for a lender of this kind, in their given order; all of them where the kind is not known, or it may be of any. */
export function channelsFor(entries: readonly ChannelEntry[], lenderKind: LenderKind, locale: Locale): ShownChannel[] {
  const isOpen = lenderKind === 'unknown' || lenderKind === 'platform';
  return entries
    .filter(({ lenders }) => isOpen || lenders === 'all' || lenders.includes(lenderKind))
    .map(({ id, name, phone, url, remit }) => ({
      id,
      name: name.value[locale],
      ...(phone && phone.grade !== 'M' ? { phone: phone.value } : {}),
      ...(url ? { url } : {}),
      ...(remit.grade === 'M' ? {} : { remit: remit.value[locale] }),
    }));
}
