import type { Place } from './around';
import type { PageEnv } from './env';
import { CHROME_TAGS, SAVED } from './tags';

const CHROME_ROLES = new Set(['navigation', 'contentinfo']);
/** Class names of navigation bars and footers. */
export const CHROME_CLASS = /(?:^|[\s_-])(?:footer|foot|nav|navbar|topbar|tabbar|copyright|breadcrumbs?)(?:[\s_-]|$)/i;

/** The place inside an element, given the place around it; the same object when the element changes nothing. */
export function placeOf(env: PageEnv, element: Element, tag: string, around: Place, tables: number): Place {
  const { dom } = env;
  const bare = dom.bare(element);
  const role = bare ? null : dom.attribute(element, 'role');
  if (env.mode === 'saved' && !bare) {
    const frame = dom.attribute(element, SAVED.frame);
    if (frame !== null) return { kind: 'paragraph', chrome: false, base: frame, labelled: false };
  }
  const chrome =
    around.chrome || CHROME_TAGS.has(tag) || (role !== null && CHROME_ROLES.has(role)) || (!bare && isChromeClass(env, element, tag));
  const place = kindOf(env, element, tag, role, around, tables);
  return chrome === place.chrome ? place : { ...place, chrome };
}

function isChromeClass(env: PageEnv, element: Element, tag: string): boolean {
  if (tag !== 'div' && tag !== 'ul' && tag !== 'section' && tag !== 'p') return false;
  const name = env.dom.attribute(element, 'class');
  return name !== null && CHROME_CLASS.test(name);
}

function kindOf(env: PageEnv, element: Element, tag: string, role: string | null, around: Place, tables: number): Place {
  const level = headingLevel(env, element, tag, role);
  if (level) return { ...around, kind: 'heading', level };
  if (tag === 'button' || role === 'button') return { ...around, kind: 'button', level: undefined };
  if (tag === 'label') return { ...around, kind: 'label', labelled: true };
  if (tag === 'li' || tag === 'dd' || role === 'listitem') return { ...around, kind: 'list-item', level: undefined };
  if (tag === 'table') return { ...around, table: isLayout(env, element) ? undefined : { number: tables - 1, row: -1, column: 0 } };
  return around.table ? inTable(env, element, tag, around, around.table) : around;
}

function inTable(env: PageEnv, element: Element, tag: string, around: Place, table: NonNullable<Place['table']>): Place {
  if (tag === 'tr') {
    table.row++;
    table.column = 0;
  } else if (tag === 'td' || tag === 'th') {
    const { dom } = env;
    const cell = { table: table.number, row: Math.max(0, table.row), column: table.column, header: tag === 'th' || isInHead(env, element) };
    table.column += Math.min(100, Math.max(1, Number.parseInt(dom.attribute(element, 'colspan') ?? '1', 10) || 1));
    return { ...around, kind: 'table-cell', cell };
  }
  return around;
}

function isInHead(env: PageEnv, cell: Element): boolean {
  const group = env.dom.parent(env.dom.parent(cell) ?? cell);
  return group?.nodeName.toLowerCase() === 'thead';
}

/** A table that arranges the page rather than data: one cell, or headings and tables inside. */
function isLayout(env: PageEnv, table: Element): boolean {
  return env.dom.all(table, 'table,h1,h2,h3,h4').length > 0 || env.dom.all(table, 'td,th').length < 2;
}

function headingLevel(env: PageEnv, element: Element, tag: string, role: string | null): number | undefined {
  if (tag.length === 2 && tag[0] === 'h' && tag[1] && tag[1] >= '1' && tag[1] <= '6') return Number(tag[1]);
  if (role !== 'heading') return undefined;
  const level = Number(env.dom.attribute(element, 'aria-level') ?? 2);
  return level >= 1 && level <= 6 ? Math.floor(level) : 2;
}
