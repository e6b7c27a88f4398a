import type { Norm } from '@/lib/engine/types';
import { type Instrument, provisions, READ, unverified, v1, words } from './graded';

const consumer: Instrument = {
  short: words('消费者权益保护法', 'Consumer Protection Law'),
  title: v1(words('《中华人民共和国消费者权益保护法》', 'Law on the Protection of Consumer Rights and Interests')),
  force: v1('law'),
  from: unverified('2014-03-15'),
  status: 'in-force',
  scope: { lenders: 'all', medium: 'any' },
  read: READ,
};

export const consumerProvisions: readonly Norm[] = provisions(consumer, 'V1', [
  [
    'cn-consumer-26',
    ['第二十六条', 'art. 26'],
    [
      '关键内容要显著提示；对消费者不公平的格式条款无效，不得借条款和技术手段强制交易。',
      'Key terms are highlighted; unfair standard terms are void; no forced dealing by terms and technical means.',
    ],
  ],
  [
    'cn-consumer-28',
    ['第二十八条', 'art. 28'],
    [
      '网上经营者和金融经营者要提供地址、联系方式、价格、风险和责任等信息。',
      'Online and financial sellers give address, contacts, price, risks and liability.',
    ],
  ],
  [
    'cn-consumer-29',
    ['第二十九条', 'art. 29'],
    [
      '收集使用消费者信息要合法、正当、必要并经同意；要保密，不得非法提供给他人。',
      'Consumer data: lawful, proper, necessary, with consent, confidential, not unlawfully given to others.',
    ],
  ],
]);
