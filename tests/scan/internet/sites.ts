import { agreement, PLANTED, platformName } from './agreement';
import { seeded } from './random';
import { READ } from './read';
import type { Site } from './site';
import { UNREAD } from './unread';

/** 200 platforms. */
const MAKERS = [...READ, ...UNREAD];

/** The whole test internet; the same for the same seed. */
export function sites(seed = 7): Site[] {
  const random = seeded(seed);
  const kinds = MAKERS.flatMap((maker) => Array.from({ length: maker.count }, () => maker));
  const rules = Object.keys(PLANTED);
  return random.some(kinds, kinds.length).map((maker, n) => {
    const name = platformName(n);
    const host = `lender-${String(n).padStart(3, '0')}.example`;
    const paper = agreement(random, name, random.some(rules, random.below(4)));
    return { name, host, url: `http://${host}/agreement`, kind: maker.kind, ...maker.make({ paper, host, random, n }) };
  });
}
