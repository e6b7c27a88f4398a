import type { Norm } from '@/lib/engine/types';
import { type Instrument, provisions, READ, v1, words } from './graded';

/** The text amended on 2025-10-28; its articles were renumbered, so earlier dates know these provisions under other numbers. */
const csl: Instrument = {
  short: words('网络安全法', 'Cybersecurity Law'),
  title: v1(words('《中华人民共和国网络安全法》', 'Cybersecurity Law')),
  force: v1('law'),
  from: v1('2026-01-01'),
  status: 'in-force',
  scope: { lenders: 'all', medium: 'any' },
  read: READ,
};

export const cslProvisions: readonly Norm[] = provisions(csl, 'V1', [
  [
    'cn-csl-43',
    ['第四十三条', 'art. 43'],
    [
      '收集使用要合法、正当、必要，公开规则，明示目的、方式、范围并经同意；不得收集与服务无关的信息。',
      'Lawful, proper, necessary; public rules, stated purpose, method and scope, consent; nothing unrelated to the service.',
    ],
  ],
  [
    'cn-csl-44',
    ['第四十四条', 'art. 44'],
    [
      '不得泄露个人信息；未经本人同意，不得向他人提供。',
      "Personal data may not be leaked, nor given to others without the person's consent.",
    ],
  ],
]);
