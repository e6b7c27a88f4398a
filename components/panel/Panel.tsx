import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import type { Locale } from '@/lib/engine/types';
import type { ShownChannel } from '@/lib/evidence/channels';
import type { LetterKind } from '@/lib/evidence/letters';
import type { Bundle } from '@/lib/schema/bundle';
import type { Finding, Review } from '@/lib/schema/review';
import type { Settings } from '@/lib/settings';
import { BundleList, BundleSummary } from '../BundleList';
import { ContactGraph } from '../ContactGraph';
import { PANEL_TABS, type PanelTab, panelWords } from '../locales/panel-words';
import type { Located } from '../located';
import { cardId } from '../MarkedText';
import { ReadAloud, type Voice } from '../ReadAloud';
import { together } from '../together';
import { VerdictBanner } from '../VerdictBanner';
import { useView } from '../view';
import { CompareTab } from './CompareTab';
import { EvidenceTab } from './EvidenceTab';
import { FindingsTab } from './FindingsTab';
import { type Filter, grouped, neighbour } from './findings';
import { KeyHelp } from './KeyHelp';
import { Minimap } from './Minimap';
import { NextTab } from './NextTab';
import { Tabs } from './Tabs';
import { useKeys } from './use-keys';

/** What the panel does beyond its own window. */
export interface PanelActions {
  locate: (finding: Finding) => Promise<Located>;
  ask: (review: Review, finding: Finding) => Promise<boolean>;
  copy: (text: string) => Promise<boolean>;
  save: (review: Review) => Promise<boolean>;
  copySummary: (review: Review) => Promise<boolean>;
  channels: (review: Review) => readonly ShownChannel[];
  compose: (review: Review, kind: LetterKind, locale: Locale, to: string | undefined) => string;
  saveLetter: (review: Review, text: string) => Promise<boolean>;
  voice: Voice;
}

interface PanelProps {
  review: Review;
  /** With the agreements that were read with it. */
  bundle: Bundle | undefined;
  actions: PanelActions;
  settings: Pick<Settings, 'keys' | 'elder'>;
}

/** What a press on a card's button does; the single keys press the same buttons. */
const press = (finding: string | undefined, act: 'locate' | 'next' | 'why') =>
  finding && document.getElementById(cardId(finding))?.querySelector<HTMLElement>(`[data-act=${act}]`)?.click();

function Foot({ onKeys }: { onKeys: () => void }) {
  const { language } = useView();
  const { hints } = panelWords[language];
  return (
    <footer className="panel-foot">
      <span>
        <kbd>j</kbd> <kbd>k</kbd> {hints.move}
      </span>
      <span>
        <kbd>↵</kbd> {hints.locate}
      </span>
      <button type="button" className="btn quiet sm" onClick={onKeys}>
        <kbd>?</kbd> {hints.all}
      </button>
    </footer>
  );
}

/** A whole review beside the page: five tabs under a compact verdict, all of it by keyboard. */
export function Panel({ review, bundle, actions, settings }: PanelProps) {
  const { t, language } = useView();
  const w = panelWords[language];
  const [tab, setTab] = useState<PanelTab>('findings');
  const [filter, setFilter] = useState<Filter>('all');
  const [current, setCurrent] = useState<string>();
  const [isHelp, setHelp] = useState(false);
  const [said, setSaid] = useState('');
  const head = useRef<HTMLHeadingElement>(null);
  const groups = grouped(review, filter, w.noHeading);

  useEffect(() => head.current?.focus({ preventScroll: true }), []);
  useEffect(() => {
    if (current && tab === 'findings') document.getElementById(cardId(current))?.focus();
  }, [current, tab]);

  const open = useCallback((finding: Finding) => {
    setFilter('all');
    setTab('findings');
    setCurrent(finding.id);
  }, []);
  const step = (by: 1 | -1) => {
    setTab('findings');
    const next = neighbour(groups, current, by)?.id;
    setCurrent(next);
    // Already the current one: its effect does not run again, so the focus is given here.
    if (next && next === current) document.getElementById(cardId(next))?.focus();
  };
  const copyQuote = () => {
    const quote = review.findings.find(({ id }) => id === current)?.quote;
    if (quote) void actions.copy(quote).then((ok) => setSaid(ok ? t.copied : t.failedToCopy));
  };
  const focusFilters = () => {
    setTab('findings');
    requestAnimationFrame(() => document.querySelector<HTMLElement>('.filters [role=radio][aria-checked=true]')?.focus());
  };
  const byKey: Readonly<Record<string, () => unknown>> = {
    j: () => step(1),
    k: () => step(-1),
    Enter: () => press(current, 'locate'),
    w: () => press(current, 'why'),
    h: () => press(current, 'next'),
    c: copyQuote,
    f: focusFilters,
    '?': () => setHelp(true),
  };
  useKeys(settings.keys && !isHelp, (key) => {
    const tabAt = PANEL_TABS[Number(key) - 1];
    if (tabAt) setTab(tabAt);
    else if (Object.hasOwn(byKey, key)) byKey[key]?.();
    else return false;
    return true;
  });

  const letter = {
    channels: actions.channels(review),
    compose: (kind: LetterKind, locale: Locale, to: string | undefined) => actions.compose(review, kind, locale, to),
    onCopy: actions.copy,
    onSave: (text: string) => actions.saveLetter(review, text),
  };
  const content: Record<PanelTab, () => ReactNode> = {
    findings: () => (
      <>
        <Minimap review={review} groups={groups} onOpen={open} />
        <div className="list">
          <FindingsTab
            review={review}
            groups={groups}
            filter={filter}
            onFilter={setFilter}
            current={current}
            onLocate={actions.locate}
            onAsk={(finding) => actions.ask(review, finding)}
          />
          {bundle && <BundleList review={review} bundle={bundle} />}
        </div>
      </>
    ),
    comparison: () => <CompareTab review={review} />,
    contacts: () => <ContactGraph review={review} onOpen={open} onCopy={actions.copy} />,
    next: () => <NextTab review={review} {...letter} />,
    evidence: () => (
      <EvidenceTab review={review} bundle={bundle} onSave={() => actions.save(review)} onCopy={() => actions.copySummary(review)} />
    ),
  };
  return (
    <>
      <main className="panel-main">
        <VerdictBanner review={together(review, bundle)} headRef={head} />
        <BundleSummary review={review} bundle={bundle} isUnderHead />
        {settings.elder && <ReadAloud review={review} voice={actions.voice} />}
        <Tabs
          tab={tab}
          onTab={setTab}
          show={(shown) => (
            <>
              {content[shown]()}
              <p className="legal">{review.verdict.level === 'clear' ? t.legalClear : t.legal}</p>
            </>
          )}
        />
        <p role="status" className="vh">
          {said}
        </p>
      </main>
      {settings.keys && <Foot onKeys={() => setHelp(true)} />}
      <KeyHelp isOpen={isHelp} onOpen={setHelp} />
    </>
  );
}
