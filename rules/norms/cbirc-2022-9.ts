import type { Norm } from '@/lib/engine/types';
import { type Instrument, READ, v2, words } from './graded';

/** Issued by the regulator that 国家金融监督管理总局 replaced in 2023; only article 41 is known by its number. */
const instrument: Instrument = {
  short: words('银行保险消保管理办法', 'Bank consumer rules'),
  title: v2(words('《银行保险机构消费者权益保护管理办法》', 'Measures for Consumer Protection by Banking and Insurance Institutions')),
  number: v2('银保监会令2022年第9号'),
  force: v2('dept-rule'),
  from: v2('2023-03-01'),
  status: 'in-force',
  scope: { lenders: ['bank'], perhaps: ['consumer-finance'], medium: 'any' },
  read: READ,
};

export const cbirc2022: readonly Norm[] = [
  {
    ...instrument,
    id: 'cn-cbirc-2022-9',
    gist: v2(
      words(
        '格式合同不得不合理地减轻己方责任、加重消费者责任；不得因拒绝给无关信息而拒绝服务。',
        "Standard contracts may not unreasonably cut the institution's liability; no refusing services that do not depend on the refused data.",
      ),
    ),
  },
  {
    ...instrument,
    id: 'cn-cbirc-2022-9-41',
    article: v2(words('第四十一条', 'art. 41')),
    gist: v2(
      words(
        '外包催收要加强管理，外包前要告知债务人。',
        'Outsourced collection is supervised, and the debtor is told before it is outsourced.',
      ),
    ),
  },
];
