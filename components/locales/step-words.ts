import type { Permission, StepId } from '@/lib/evidence/steps';

export const SYSTEMS = ['android', 'harmony', 'ios'] as const;
export type System = (typeof SYSTEMS)[number];

/** The words of the next steps. `app` is the lender's app by name, `what` the permission by name. */
export interface StepWords {
  before: string;
  after: string;
  systems: Record<System, string>;
  whichPhone: string;
  refuse: (what: string) => string;
  path: Record<System, (app: string, what: string) => string>;
  /** Where the system gives no app this permission. */
  noSuchPermission: (what: string) => string;
  /** Where the system names the photo permission otherwise. */
  photosOnIos: string;
  pathNote: string;
  thisApp: string;
  step: Record<Exclude<StepId, 'refuse-permission'>, { title: string; text: string }>;
  copyQuestion: string;
  canSign: string;
  canSignAnswer: string;
  canSignNeeded: (items: string) => string;
}

/** Permissions that an iPhone gives no app at all. */
export const notOnIos: ReadonlySet<Permission> = new Set(['call-log', 'sms', 'app-list']);
