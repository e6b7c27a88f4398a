import type { Finding, Review } from '@/lib/schema/review';
import { ranked } from './rank';
import type { View } from './view';

/** Who is reached, and by whom: the nodes of 谁能找谁, left and right of the line. */
export const REACHED = ['you', 'named', 'book', 'family', 'work', 'others'] as const;
export const REACHERS = ['lender', 'collector'] as const;
export type Reached = (typeof REACHED)[number];
export type Reacher = (typeof REACHERS)[number];

/** `cut`: past the norms. `dashed`: allowed on conditions, or unclear. `open`: nothing against it. */
export type EdgeKind = 'cut' | 'dashed' | 'open';

export interface ContactEdge {
  from: Reacher;
  to: Reached;
  kind: EdgeKind;
  /** The gravest clause that draws this line. */
  finding: Finding;
}

/** Practices that let somebody reach a person. */
const REACHING = new Set(['third-party-contact', 'debt-disclosure', 'collection-outsourcing']);

const PEOPLE: readonly (readonly [Reached, RegExp])[] = [
  ['book', /通讯录|通信录|通话记录|(?:所有|全部)联[系络]人/u],
  ['named', /(?<!所有|全部)联[系络]人/u],
  ['family', /亲友|亲属|亲戚|家人|家属|家庭成员|配偶|父母|子女|朋友|好友/u],
  ['work', /同事|单位|雇主|上级|领导|任职/u],
];
/** Those who act for the lender, as nouns: 催收 alone may be the verb. */
const COLLECTOR = /催收(?:公司|机构|人员|团队|方)|第三方|合作(?:机构|方|伙伴|公司)|受托|受.{0,6}委托|外包|律师/u;
const LENDER = /我们|我司|本公司|本行|甲方|平台|贷款人|出借|债权人|放款/u;

/** Everybody a clause names as reached; the borrower alone where the clause only hands collection over. */
function reachedBy({ rule, quote, roles }: Finding): Reached[] {
  if (rule === 'collection-outsourcing') return ['you'];
  const words = `${roles.recipient?.text ?? ''} ${roles.object?.text ?? ''} ${quote}`;
  const named = PEOPLE.flatMap(([who, pattern]) => (pattern.test(words) ? [who] : []));
  return named.length > 0 ? named : ['others'];
}

function reachersOf({ rule, quote, roles }: Finding): Reacher[] {
  if (rule === 'collection-outsourcing') return ['collector'];
  const words = roles.actor?.text ?? quote;
  const isCollector = COLLECTOR.test(words);
  return [...(LENDER.test(words) || !isCollector ? (['lender'] as const) : []), ...(isCollector ? (['collector'] as const) : [])];
}

function kindOf({ rule, severity, certainty }: Finding): EdgeKind {
  if (rule === 'collection-outsourcing') return 'open';
  if (certainty === 'low') return 'dashed';
  return severity === 'beyond' ? 'cut' : 'dashed';
}

/** Who may reach whom, one line for each pair, drawn by its gravest clause; in the order of the nodes. */
export function contactEdges(review: Review, { rules }: Pick<View, 'rules'>): ContactEdge[] {
  const clauses = ranked(
    review.findings.filter(({ rule, hidden }) => REACHING.has(rule) && hidden !== 'concealed'),
    rules,
  );
  const edges = new Map<string, ContactEdge>();
  for (const finding of clauses) {
    for (const from of reachersOf(finding)) {
      for (const to of reachedBy(finding)) {
        const pair = `${from} ${to}`;
        if (!edges.has(pair)) edges.set(pair, { from, to, kind: kindOf(finding), finding });
      }
    }
  }
  const place = ({ from, to }: ContactEdge) => REACHED.indexOf(to) * REACHERS.length + REACHERS.indexOf(from);
  return [...edges.values()].sort((a, b) => place(a) - place(b));
}
