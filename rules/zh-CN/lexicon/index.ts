import type { Lexicon } from '@/lib/engine/types';
import { acts } from './acts';
import { composed } from './composed';
import { consent } from './consent';
import { contactsAndDevice } from './contacts-and-device';
import { items } from './items';
import { markers } from './markers';
import { money } from './money';
import { objects } from './objects';
import { people } from './people';
import { permissions } from './permissions';
import { sharing } from './sharing';

/** Spellings that are written for each other everywhere: what is said of one word holds for its twin. */
const TWINS: readonly (readonly [string, string])[] = [
  ['联系人', '联络人'],
  ['通讯', '通信'],
  ['账户', '帐户'],
  ['账号', '帐号'],
];

function withTwins(lexicon: Lexicon): Lexicon {
  return Object.fromEntries(
    Object.entries(lexicon).map(([concept, words]) => {
      const twins = TWINS.flatMap(([a, b]) =>
        words.flatMap((word) => (word.includes(a) ? [word.replaceAll(a, b)] : word.includes(b) ? [word.replaceAll(b, a)] : [])),
      );
      return [concept, [...new Set([...words, ...twins])]];
    }),
  );
}

/** The words of every list, those of one concept together. */
function merged(...lists: readonly Lexicon[]): Lexicon {
  const all: Record<string, readonly string[]> = {};
  for (const list of lists) for (const [concept, words] of Object.entries(list)) all[concept] = [...(all[concept] ?? []), ...words];
  return all;
}

/** Every term of the pack, already in the engine's spelling (a test normalises each and compares). */
export const lexicon: Lexicon = withTwins(
  merged(acts, objects, people, markers, money, consent, sharing, contactsAndDevice, permissions, items, composed),
);

/** The automaton of these words, packed. Not there in source, where the engine makes it; bundling puts it here (tests/tools/precompile.mjs). */
export const tables: string | undefined = undefined;
