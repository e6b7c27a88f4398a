import type { Finding, Review } from '@/lib/schema/review';

/** Permissions of a phone that a lender's app may ask for, by the item they give away. */
export type Permission = 'contact-book' | 'call-log' | 'sms' | 'photo-album' | 'location' | 'app-list';

/** What a borrower can do. */
export type StepId =
  | 'refuse-permission'
  | 'refuse-social'
  | 'type-contacts'
  | 'ask-in-writing'
  | 'keep-proof'
  | 'withdraw'
  | 'stop-contact'
  | 'complain';

export interface Step {
  id: StepId;
  /** With `refuse-permission` only: one or more. */
  permissions?: Permission[];
}

/** What can be done before signing, and what after. */
export interface Steps {
  before: Step[];
  after: Step[];
}

/** In the order in which they are worth doing. */
const BEFORE: readonly StepId[] = ['refuse-permission', 'refuse-social', 'type-contacts', 'ask-in-writing', 'keep-proof'];
const AFTER: readonly StepId[] = ['withdraw', 'stop-contact', 'complain'];

const PERMISSION_OF: Readonly<Record<string, Permission>> = {
  'contact-book-access': 'contact-book',
  'emergency-contact-from-contact-book': 'contact-book',
  'call-log-access': 'call-log',
  'sms-access': 'sms',
  'photo-album-access': 'photo-album',
  'location-access': 'location',
  'app-list-access': 'app-list',
};

const access = ['refuse-permission', 'ask-in-writing', 'withdraw', 'complain'] as const;
const contacts = ['refuse-permission', 'type-contacts', 'ask-in-writing', 'withdraw', 'complain'] as const;
const reaching = ['ask-in-writing', 'keep-proof', 'stop-contact', 'complain'] as const;

const unknownPractice: readonly StepId[] = ['ask-in-writing'];
/** What fits each practice. A practice without an entry gets a question in writing. */
const FITTING: Readonly<Record<string, readonly StepId[]>> = {
  'contact-book-access': contacts,
  'emergency-contact-from-contact-book': contacts,
  'emergency-contact-request': ['type-contacts', 'ask-in-writing'],
  'contacts-consent-warranty': ['type-contacts', 'ask-in-writing'],
  'call-log-access': access,
  'sms-access': access,
  'photo-album-access': access,
  'location-access': access,
  'app-list-access': access,
  'social-graph-access': ['refuse-social', 'ask-in-writing', 'withdraw', 'complain'],
  'third-party-contact': reaching,
  'debt-disclosure': reaching,
  'contact-liability': reaching,
  'collection-outsourcing': ['ask-in-writing', 'keep-proof', 'complain'],
  'third-party-sharing': ['ask-in-writing', 'withdraw', 'complain'],
  'forced-consent': ['ask-in-writing', 'keep-proof', 'withdraw', 'complain'],
  'deemed-consent': ['ask-in-writing', 'withdraw'],
  'irrevocable-authorization': ['ask-in-writing', 'withdraw', 'complain'],
  'unilateral-change': ['keep-proof', 'ask-in-writing'],
  'liability-disclaimer': ['ask-in-writing', 'keep-proof', 'complain'],
  'fee-or-penalty': ['ask-in-writing', 'keep-proof', 'complain'],
  'credit-reporting-sharing': ['keep-proof'],
  'predatory-marketing': ['ask-in-writing', 'keep-proof'],
  'compliant-contacts': [],
  'user-right': [],
};

/** Whether a finding asks for something to be done: what nobody can see, what is unsure and what meets the norms does not. */
export const asksForSteps = ({ severity, certainty, hidden }: Finding): boolean =>
  severity !== 'meets' && certainty !== 'low' && hidden !== 'concealed';

/** What fits one finding, in the order of doing. */
export function stepsFor(finding: Finding): Steps {
  return collected(finding.severity === 'meets' ? [] : [finding]);
}

/** What fits a whole review, each step once. */
export function stepsOf({ findings }: Review): Steps {
  return collected(findings.filter(asksForSteps));
}

function collected(findings: readonly Finding[]): Steps {
  const wanted = new Set(findings.flatMap(({ rule }) => FITTING[rule] ?? unknownPractice));
  const permissions = [...new Set(findings.flatMap(({ rule }) => PERMISSION_OF[rule] ?? []))];
  const steps = (order: readonly StepId[]) =>
    order.filter((id) => wanted.has(id)).map((id): Step => (id === 'refuse-permission' ? { id, permissions } : { id }));
  return { before: steps(BEFORE), after: steps(AFTER) };
}
