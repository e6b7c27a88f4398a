import type { Lexicon } from '@/lib/engine/types';
import { acts } from './acts';
import { consent } from './consent';
import { contactsAndDevice } from './contacts-and-device';
import { items } from './items';
import { markers } from './markers';
import { money } from './money';
import { objects } from './objects';
import { people } from './people';
import { sharing } from './sharing';

/** Every term of the pack, already in the engine's spelling (a test normalises each and compares). */
export const lexicon: Lexicon = {
  ...acts,
  ...objects,
  ...people,
  ...markers,
  ...money,
  ...consent,
  ...sharing,
  ...contactsAndDevice,
  ...items,
};
