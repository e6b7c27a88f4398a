import { browser } from 'wxt/browser';
import { normsInWords } from '@/components/norm-words';
import { ruleTitle, type View } from '@/components/view';
import { viewOf } from '@/components/view-of';
import type { CardWords, InPage } from '@/lib/highlight/in-page';
import { hash } from '@/lib/review/findings';
import type { Finding, Review } from '@/lib/schema/review';
import { chosenLanguage } from '@/lib/settings';
import { keepStrip, keptReview, keptStrip } from '@/lib/storage';
import { keptSettings } from '@/lib/stored-settings';
import { pack } from '@/rules/zh-CN';
import { answer } from './answer';

const ROLES = ['actor', 'act', 'object', 'recipient', 'condition'] as const;

/** `strip-dismissed` remembers for a site that these findings have been taken note of. */
export function registerStrip(): void {
  answer('strip-dismissed', 'reader', async ({ nonce }, tabId) => {
    const kept = tabId === undefined ? undefined : await keptReview(tabId);
    const origin = kept && originOf(kept.url);
    if (kept?.nonce === nonce && origin) await keepStrip(origin, { ...(await keptStrip(origin)), seen: fingerprint(kept.review) });
    return { ok: true };
  });
}

/** The words of everything that the reader may show in a page, in the person's language. */
export async function inPageOf(review: Review): Promise<InPage> {
  const settings = await keptSettings();
  const view = viewOf(pack, chosenLanguage(settings, browser.i18n.getUILanguage()));
  const { t } = view;
  const cards = review.findings.filter(({ hidden }) => hidden !== 'concealed').map((finding) => cardOf(finding, review, view));
  const text = await stripText(review, view);
  const { inPage } = t;
  return {
    cards,
    words: { language: view.language, whatToDo: t.whatToDo, why: t.why, findings: t.reportFindings, ...inPage.card },
    elder: settings.elder,
    ...(text !== undefined && { strip: { language: view.language, text, look: inPage.look, dismiss: inPage.dismiss } }),
  };
}

function cardOf(finding: Finding, review: Review, view: View): CardWords {
  const { t, locale, norms, rules } = view;
  const message = rules.get(finding.rule)?.message[locale];
  const all = normsInWords(finding.norms, norms, { t, locale, asOf: review.pack.asOf });
  const cited = all.find(({ binds }) => binds) ?? all[0];
  const isUnsure = finding.certainty === 'low';
  return {
    id: finding.id,
    mark: isUnsure ? 'unsure' : finding.severity,
    severity: isUnsure ? t.lookYourself : t.severity[finding.severity],
    title: ruleTitle(view, finding.rule),
    quote: finding.quote,
    why: message?.why ?? '',
    next: finding.severity === 'meets' ? '' : (message?.next ?? ''),
    norms: cited ? [{ name: cited.name, tags: [cited.force, ...cited.tags.map((tag) => tag.text)].flatMap((tag) => tag || []) }] : [],
    roles: ROLES.flatMap((role) => {
      const words = finding.roles[role]?.text;
      return words === undefined ? [] : [{ label: t.role[role], words }];
    }),
  };
}

/** Only with findings beyond the norms, only where it is wanted, and not after these very findings were taken note of. */
async function stripText(review: Review, { t }: View): Promise<string | undefined> {
  const origin = originOf(review.source.url ?? '');
  const { beyond } = review.verdict.counts;
  if (!origin || beyond === 0) return undefined;
  const { isWanted, seen } = await keptStrip(origin);
  return isWanted && seen !== fingerprint(review) ? t.inPage.strip(beyond) : undefined;
}

function fingerprint({ findings }: Review): string {
  return hash(
    findings
      .filter(({ severity }) => severity === 'beyond')
      .map(({ id }) => id)
      .sort()
      .join('\n'),
  ).slice(0, 20);
}

function originOf(url: string): string | undefined {
  return URL.canParse(url) && /^https?:/.test(url) ? new URL(url).origin : undefined;
}
