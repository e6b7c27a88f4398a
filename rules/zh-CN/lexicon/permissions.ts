import type { Lexicon } from '@/lib/engine/types';
import { terms } from './terms';

/** Permissions by the names that a phone's system gives them, as normalised (READ_CONTACTS loses its underscore). The name alone is the access. */
export const permissions: Lexicon = {
  'permission.contacts': ['readcontacts', 'writecontacts', 'nscontactsusagedescription'],
  'permission.call-log': ['readcalllog', 'writecalllog', 'processoutgoingcalls'],
  'permission.sms': ['readsms', 'receivesms', 'receivemms'],
  'permission.location': terms(`
    accessfinelocation accesscoarselocation accessbackgroundlocation nslocationwheninuseusagedescription
  `),
  'permission.apps': ['queryallpackages'],
  'permission.photos': terms(`
    readexternalstorage writeexternalstorage manageexternalstorage readmediaimages readmediavideo
    nsphotolibraryusagedescription
  `),
};
