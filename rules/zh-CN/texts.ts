import type { Pack } from '@/lib/engine/types';
import { norms } from '@/rules/norms';
import { appListAccess } from './app-list-access';
import { callLogAccess } from './call-log-access';
import { collectionOutsourcing } from './collection-outsourcing';
import { compliantContacts } from './compliant-contacts';
import { contactBookAccess } from './contact-book-access';
import { contactLiability } from './contact-liability';
import { contactsConsentWarranty } from './contacts-consent-warranty';
import { creditReportingSharing } from './credit-reporting-sharing';
import { debtDisclosure } from './debt-disclosure';
import { deemedConsent } from './deemed-consent';
import { emergencyContactFromContactBook } from './emergency-contact-from-contact-book';
import { emergencyContactRequest } from './emergency-contact-request';
import { feeOrPenalty } from './fee-or-penalty';
import { forcedConsent } from './forced-consent';
import { irrevocableAuthorization } from './irrevocable-authorization';
import { liabilityDisclaimer } from './liability-disclaimer';
import { locationAccess } from './location-access';
import { photoAlbumAccess } from './photo-album-access';
import { predatoryMarketing } from './predatory-marketing';
import { smsAccess } from './sms-access';
import { socialGraphAccess } from './social-graph-access';
import { thirdPartyContact } from './third-party-contact';
import { thirdPartySharing } from './third-party-sharing';
import { unilateralChange } from './unilateral-change';
import { userRight } from './user-right';

/**
 * What views need of the pack: its rules and norms. Apart from the lexicon, which is as large as both and which only the engine reads, so
 * that the popup does without it.
 */
export const texts: Pick<Pack, 'id' | 'version' | 'rules' | 'norms'> = {
  id: 'zh-CN',
  version: '2026-11-25',
  rules: [
    appListAccess,
    callLogAccess,
    collectionOutsourcing,
    compliantContacts,
    contactBookAccess,
    contactLiability,
    contactsConsentWarranty,
    creditReportingSharing,
    debtDisclosure,
    deemedConsent,
    emergencyContactFromContactBook,
    emergencyContactRequest,
    feeOrPenalty,
    forcedConsent,
    irrevocableAuthorization,
    liabilityDisclaimer,
    locationAccess,
    photoAlbumAccess,
    predatoryMarketing,
    smsAccess,
    socialGraphAccess,
    thirdPartyContact,
    thirdPartySharing,
    unilateralChange,
    userRight,
  ],
  norms,
};
