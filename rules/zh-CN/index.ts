import type { Pack } from '@/lib/engine/types';
import { norms } from '@/rules/norms';
import { callLogAccess } from './call-log-access';
import { collectionOutsourcing } from './collection-outsourcing';
import { compliantContacts } from './compliant-contacts';
import { contactBookAccess } from './contact-book-access';
import { debtDisclosure } from './debt-disclosure';
import { emergencyContactFromContactBook } from './emergency-contact-from-contact-book';
import { emergencyContactRequest } from './emergency-contact-request';
import { forcedConsent } from './forced-consent';
import { lexicon } from './lexicon';
import { liabilityDisclaimer } from './liability-disclaimer';
import { smsAccess } from './sms-access';
import { socialGraphAccess } from './social-graph-access';
import { thirdPartyContact } from './third-party-contact';

/** The pack for consumer loans in mainland China, in Chinese. */
export const pack: Pack = {
  id: 'zh-CN',
  version: '2026-11-25',
  language: 'zh-CN',
  lexicon,
  rules: [
    callLogAccess,
    collectionOutsourcing,
    compliantContacts,
    contactBookAccess,
    debtDisclosure,
    emergencyContactFromContactBook,
    emergencyContactRequest,
    forcedConsent,
    liabilityDisclaimer,
    smsAccess,
    socialGraphAccess,
    thirdPartyContact,
  ],
  norms,
};
