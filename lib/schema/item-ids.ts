/** The information items of design §5. Apart from the schemas, so that the pure core knows them without loading a parser. */
export const ITEM_IDS = [
  'phone-number',
  'name',
  'id-document',
  'id-validity',
  'bank-card',
  'account',
  'credit-record',
  'loan-record',
  'emergency-contact',
  'contact-book',
  'call-log',
  'sms',
  'photo-album',
  'location',
  'app-list',
  'device-info',
  'face',
  'employment-income',
  'education-marriage',
  'address',
  'social-account',
  'social-insurance-fund',
  'camera',
  'microphone',
  'storage',
  'clipboard',
  'calendar',
] as const;

export type ItemId = (typeof ITEM_IDS)[number];

const known: ReadonlySet<string> = new Set(ITEM_IDS);

export function isItemId(id: string): id is ItemId {
  return known.has(id);
}
