import type { Finding, Review } from '@/lib/schema/review';
import { type ContactEdge, contactEdges, REACHED, REACHERS, type Reacher } from './contact-edges';
import { Icon, Mark, MarkShape, markOf } from './icons';
import { type PanelWords, panelWords } from './locales/panel-words';
import { normsInWords } from './norm-words';
import { useView } from './view';

/** Sizes in units of the picture, 360 wide: boxes left and right, the line between them. */
const box = { width: 112, height: 46, gap: 20 };
const size = { width: 360, line: 184, right: 248 };
const edgeGap = 26;

const topOf = (index: number) => 8 + index * (box.height + box.gap);

/** Both sides stacked from the top, the shorter one in the middle of the taller. */
function placed(edges: readonly ContactEdge[]) {
  const left = REACHED.filter((who) => edges.some(({ to }) => to === who));
  const right = REACHERS.filter((who) => edges.some(({ from }) => from === who));
  const most = Math.max(left.length, right.length, edges.length / 2);
  const height = topOf(Math.ceil(most)) + 26;
  const spread = (count: number, index: number) => topOf(0) + ((height - 34 - 8) / count) * (index + 0.5) - box.height / 2;
  return {
    left: new Map(left.map((who, i) => [who, spread(left.length, i)])),
    right: new Map(right.map((who, i) => [who, spread(right.length, i)])),
    height,
  };
}

function Box({ x, y, words: [name, note] }: { x: number; y: number; words: readonly [string, string] }) {
  return (
    <g>
      <rect x={x} y={y} width={box.width} height={box.height} rx="4" className="who" />
      <text x={x + 9} y={y + 20} className="name">
        {name}
      </text>
      <text x={x + 9} y={y + 37} className="note">
        {note}
      </text>
    </g>
  );
}

/** One line from right to left: whole, dashed, or cut where it meets the norm. */
function Edge({ edge, fromY, toY, atY }: { edge: ContactEdge; fromY: number; toY: number; atY: number }) {
  const { line, right } = size;
  const end = box.width + 5;
  const inner = `M${right} ${fromY}C${right - 34} ${fromY} ${line + 30} ${atY} ${line} ${atY}`;
  const outer = `M${line} ${atY}C${line - 30} ${atY} ${end + 34} ${toY} ${end} ${toY}`;
  if (edge.kind === 'cut') {
    return (
      <g className="edge cut">
        <path d={inner} />
        <path d={outer} className="beyond-line" />
        <rect x={line - 11} y={atY - 11} width="22" height="22" className="gap" />
        <g className="mark mark-beyond" transform={`translate(${line - 8} ${atY - 8})`}>
          <MarkShape name="beyond" />
        </g>
      </g>
    );
  }
  return (
    <g className={`edge ${edge.kind}`}>
      <path d={inner} />
      <path d={outer} />
      <path d={`M${end + 7} ${toY - 5}l-7 5 7 5`} className="head" />
    </g>
  );
}

function Picture({ edges, w, lender }: { edges: readonly ContactEdge[]; w: PanelWords; lender: string | undefined }) {
  const { left, right, height } = placed(edges);
  const order = [...edges].sort((a, b) => middle(a) - middle(b));
  function middle({ from, to }: ContactEdge) {
    return (left.get(to) ?? 0) + (right.get(from) ?? 0);
  }
  const first = (height - 26) / 2 - ((order.length - 1) * edgeGap) / 2;
  /** Several lines leave one box side by side. */
  const offset = (edge: ContactEdge, side: 'from' | 'to') => {
    const same = order.filter((other) => other[side] === edge[side]);
    return box.height / 2 + (same.indexOf(edge) - (same.length - 1) / 2) * 8;
  };
  const lenderWords = (who: Reacher): [string, string] => (who === 'lender' && lender ? [lender, w.from.lender[0]] : w.from[who]);
  return (
    <svg className="graph" viewBox={`0 0 ${size.width} ${height}`} role="img" aria-label={w.picture}>
      <path className="norm-line" d={`M${size.line} 2V${height - 2}`} />
      {order.map((edge, i) => (
        <Edge
          key={`${edge.from} ${edge.to}`}
          edge={edge}
          fromY={(right.get(edge.from) ?? 0) + offset(edge, 'from')}
          toY={(left.get(edge.to) ?? 0) + offset(edge, 'to')}
          atY={first + i * edgeGap}
        />
      ))}
      {[...left].map(([who, y]) => (
        <Box key={who} x={0} y={y} words={w.people[who]} />
      ))}
      {[...right].map(([who, y]) => (
        <Box key={who} x={size.right} y={y} words={lenderWords(who)} />
      ))}
      <text x={size.line - 8} y={height - 6} textAnchor="end" className="note">
        {w.allowedSide}
      </text>
      <text x={size.line + 8} y={height - 6} className="note">
        {w.writtenSide}
      </text>
    </svg>
  );
}

/** A lender's name that the picture's box can hold. */
const shortName = (name: string | undefined) => (name && name.length <= 7 ? name : undefined);

/** 谁能找谁: people left, lender and collectors right, lines cut where they pass what the norms allow; the same as a list below. */
export function ContactGraph({
  review,
  onOpen,
  onCopy,
}: {
  review: Review;
  onOpen: (finding: Finding) => void;
  onCopy: (text: string) => void;
}) {
  const view = useView();
  const { t, locale, language, norms } = view;
  const w = panelWords[language];
  const edges = contactEdges(review, view);
  if (edges.length === 0) return <p className="section empty">{w.nobody}</p>;
  const lender = shortName(review.document.platform);
  const nameOf = ({ from, to }: ContactEdge) => w.arrow(from === 'lender' && lender ? lender : w.from[from][0], w.people[to][0]);
  const people = new Set(edges.map(({ to }) => to)).size;
  const [reach, cut] = w.reach(people, edges.filter(({ kind }) => kind === 'cut').length);
  const rows = edges.map((edge) => {
    const { finding } = edge;
    const cited = normsInWords(finding.norms, norms, { t, locale, asOf: review.pack.asOf });
    const norm = cited.find(({ binds }) => binds);
    return { edge, name: nameOf(edge), when: finding.roles.condition?.text, at: finding.path.at(-1), norm: norm?.shortName };
  });
  const asText = rows
    .map(({ edge, name, when, at, norm }) => [name, when, at, norm, t.quoted(edge.finding.quote)].filter(Boolean).join(' · '))
    .join('\n');
  return (
    <>
      <p className="section reach">
        {reach} {cut && <b>{cut}</b>}
      </p>
      <Picture edges={edges} w={w} lender={lender} />
      <section className="section">
        <h2>
          {w.asText}
          <button type="button" className="link end" onClick={() => onCopy(asText)}>
            {w.copyAsText}
          </button>
        </h2>
        <ul className="block rows">
          {rows.map(({ edge, name, when, at, norm }) => (
            <li key={name}>
              <button type="button" className="row" onClick={() => onOpen(edge.finding)}>
                <Mark
                  name={markOf(edge.finding.severity, edge.finding.certainty)}
                  label={edge.finding.certainty === 'low' ? t.lookYourself : t.severity[edge.finding.severity]}
                />
                <span className="grow">
                  <b>{name}</b>
                  {when && <span className="muted"> · {when}</span>}
                  <small>{[at, norm].filter(Boolean).join('　')}</small>
                  <small>{t.quoted(edge.finding.quote)}</small>
                </span>
                <Icon name="chevron" />
              </button>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
