import type { Norm } from '@/lib/engine/types';
import { READ, unverified, v2, words } from './graded';

export const costDisclosure2026: readonly Norm[] = [
  {
    id: 'cn-cost-disclosure-2026',
    short: words('综合融资成本明示规定', 'Cost disclosure rules'),
    title: v2(words('《个人贷款业务明示综合融资成本规定》', 'Provisions on Disclosing the Comprehensive Financing Cost of Personal Loans')),
    gist: v2(
      words(
        '签约前要出示综合融资成本明示表：本金、每项费用和收取方、年化成本、违约成本，此外不再收费。',
        'Before signing, a cost table: principal, every charge and who takes it, annualised cost, default costs, and nothing else charged.',
      ),
    ),
    force: unverified('dept-normative'),
    from: v2('2026-08-01'),
    status: 'in-force',
    scope: { lenders: 'all', medium: 'any' },
    read: READ,
  },
];
