import { partName } from '@/components/part-name';
import { unreadParts } from '@/components/rank';
import { ruleTitle, type View } from '@/components/view';
import { levelOf, nameOf } from '@/lib/bundle/bundle';
import type { Bundle } from '@/lib/schema/bundle';
import { clean, labelled } from './layout';
import { bold, bySeverity, byVerdict } from './paint';
import { wordsIn } from './words';

interface Page {
  view: View;
  width: number;
}

/** What documents that are signed together say together: verdict, practices with the documents that have them, broken promises, the unread. */
export function bundleText(bundle: Bundle, names: ReadonlyMap<string, string>, page: Page): string {
  const { view } = page;
  const level = levelOf(bundle);
  const head = [bold(`■ ${wordsIn[view.locale].bundle(bundle.reviews.length)}`), byVerdict(level, view.t.verdict[level])].join('\n');
  return `${[head, ...effects(bundle, names, page), ...broken(bundle, names, page), ...left(bundle, page)].join('\n\n')}\n`;
}

function effects({ effective }: Bundle, names: ReadonlyMap<string, string>, { view, width }: Page): string[] {
  if (effective.length === 0) return [];
  const { t } = view;
  const lines = effective.map(({ rule, severity, from }) => {
    const documents = from.map((name) => names.get(name) ?? name).join(t.comma);
    return labelled(bySeverity(severity, t.severity[severity]), clean(`${ruleTitle(view, rule)}（${documents}）`), {
      labelWidth: view.locale === 'en' ? 10 : 6,
      width,
      indent: 2,
    });
  });
  return [[bold(wordsIn[view.locale].inEffect), ...lines].join('\n')];
}

function broken({ contradictions, reviews }: Bundle, names: ReadonlyMap<string, string>, { view, width }: Page): string[] {
  const { t } = view;
  const layout = { labelWidth: 4, width };
  const quoted = (name: string, id: string) => {
    const review = reviews.find((each) => nameOf(each) === name);
    const quote = review?.findings.find((finding) => finding.id === id)?.quote ?? '';
    return clean(t.pair(names.get(name) ?? name, t.quoted(quote)));
  };
  if (contradictions.length === 0) return [];
  const lines = contradictions.flatMap(({ a, b, aFrom, bFrom }) => [
    labelled('  - ', quoted(aFrom, a), layout),
    labelled('', quoted(bFrom, b), layout),
  ]);
  return [[bold(t.contradicts), ...lines].join('\n')];
}

function left({ unread }: Bundle, { view, width }: Page): string[] {
  const { t } = view;
  const parts = unreadParts(unread);
  if (parts.length === 0) return [];
  const lines = parts.map(({ what, why }) =>
    labelled('  - ', clean(t.pair(partName(what, t), t.unreadWhy[why])), { labelWidth: 4, width }),
  );
  return [[bold(wordsIn[view.locale].inNone), ...lines].join('\n')];
}
