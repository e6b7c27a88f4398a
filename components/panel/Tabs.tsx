import { type KeyboardEvent, useRef } from 'react';
import { PANEL_TABS, type PanelTab, panelWords } from '../locales/panel-words';
import { useView } from '../view';

export const tabId = (tab: PanelTab) => `tab-${tab}`;
export const tabPanelId = (tab: PanelTab) => `panel-${tab}`;

/** The five tabs: one stop for Tab, arrows, Home and End between them. */
export function Tabs({ tab, onTab }: { tab: PanelTab; onTab: (tab: PanelTab) => void }) {
  const { language } = useView();
  const w = panelWords[language];
  const list = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent) => {
    const at = PANEL_TABS.indexOf(tab);
    const steps: Readonly<Record<string, number>> = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: PANEL_TABS.length - 1 };
    const to = steps[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const next = PANEL_TABS[(to + PANEL_TABS.length) % PANEL_TABS.length];
    if (!next) return;
    onTab(next);
    list.current?.querySelector<HTMLElement>(`#${tabId(next)}`)?.focus();
  };
  return (
    <div className="tabs" role="tablist" ref={list} onKeyDown={move}>
      {PANEL_TABS.map((each) => (
        <button
          key={each}
          type="button"
          role="tab"
          id={tabId(each)}
          aria-selected={each === tab}
          aria-controls={each === tab ? tabPanelId(each) : undefined}
          tabIndex={each === tab ? 0 : -1}
          onClick={() => onTab(each)}
        >
          {w.tabs[each]}
        </button>
      ))}
    </div>
  );
}
