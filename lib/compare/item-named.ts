import type { Framed } from '@/lib/engine/frames';
import type { Clause, Segmented } from '@/lib/text/segment';
import { type LineKind, lineKinds, NEEDS } from './item-lines';
import { type Mention, mayName, mentionsIn } from './item-mentions';
import type { About } from './item-short-words';
import { type Around, tablesAround } from './item-tables';

/** A clause with the items it names, and what stands above and around it. */
export interface Named {
  framed: Framed;
  mentions: Mention[];
  /** Lead-ins, headings or the head of its table speak of collecting, of permissions. */
  about: About;
  line: LineKind | undefined;
  table?: Around;
}

const COLLECTS = /(?:收集|采集|获取|授权信息|信息范围|信息类别|权限|必填)/;
/** The head of a table of what is collected. */
const HEADS = /(?:收集|信息|字段|数据|权限)/;
/** A heading that opens a list: 我们不收集以下信息. */
const LISTS = /(不|不会|不再|从不|未|)(?:收集|获取|采集|读取|申请)(?:您的)?(?:以下|下列|如下)[^，。；：]{0,8}$/;
const OPENING = 10;
const NOTHING: About = { permissions: false, collects: false, needs: false };

/** Every clause with the items it names, in order. */
export function namedIn(framed: readonly Framed[], segmented: Segmented): Named[] {
  const { normal, source } = segmented;
  const tables = tablesAround(normal.text, source.passages, normal.passages);
  const lines = lineKinds(normal.text, source.passages, normal.passages);
  const above = new Above(segmented);
  return framed.map((each, index) => {
    const { clause } = each;
    const line = lines[clause.passage];
    if (!mayName(each)) return { framed: each, mentions: [], about: NOTHING, line };
    const table = tables.get(clause.passage);
    const said = above.of(clause);
    const heads = table?.heads ?? '';
    const permissions = said.permissions || line?.inPermissions === true || heads.includes('权限');
    const needs =
      said.needs || line?.inNeeds === true || NEEDS.test(questionBefore(framed[index - 1])) || NEEDS.test(openingOf(clause, segmented));
    const about = {
      ...said,
      permissions,
      needs,
      collects: said.collects || permissions || needs || line?.inCollected === true || HEADS.test(heads),
    };
    return { framed: each, mentions: mentionsIn(each, about), about, line, ...(table ? { table } : {}) };
  });
}

/** What a passage begins with: 【所需资料】身份证 */
function openingOf({ passage }: Clause, { normal }: Segmented): string {
  const span = normal.passages[passage];
  return span ? normal.text.slice(span.start, Math.min(span.end, span.start + OPENING)) : '';
}

/** The question that a clause answers: 需要什么材料？ */
function questionBefore(before: Framed | undefined): string {
  if (before?.text.charAt(before.clause.end) !== '？') return '';
  return before.text.slice(before.clause.start, before.clause.end);
}

/** What headings and lead-ins say; clauses of one passage mostly stand below the same. */
class Above {
  #key = '';
  #about = NOTHING;

  constructor(readonly segmented: Segmented) {}

  of({ passage, path, leads }: Clause): About {
    const key = `${passage}/${leads.at(-1)?.start}`;
    if (key === this.#key) return this.#about;
    const { text, passages } = this.segmented.normal;
    const spans = [...path.map((at) => passages[at]), ...leads];
    const words = spans.map((span) => (span ? text.slice(span.start, span.end) : '')).join('，');
    this.#key = key;
    const lists = LISTS.exec(words)?.[1];
    this.#about = {
      permissions: words.includes('权限'),
      collects: COLLECTS.test(words),
      needs: NEEDS.test(words),
      ...(lists === undefined ? {} : { lists: lists === '' ? 'takes' : 'denies' }),
    };
    return this.#about;
  }
}
