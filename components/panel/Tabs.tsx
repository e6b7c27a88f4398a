import * as RadixTabs from '@radix-ui/react-tabs';
import type { ReactNode } from 'react';
import { PANEL_TABS, type PanelTab, panelWords } from '../locales/panel-words';
import { useView } from '../view';

interface TabsProps {
  tab: PanelTab;
  onTab: (tab: PanelTab) => void;
  /** What a tab shows; asked of the chosen one only. */
  show: (tab: PanelTab) => ReactNode;
}

/** The five tabs with what they show: one stop for Tab, arrows, Home and End between them. */
export function Tabs({ tab, onTab, show }: TabsProps) {
  const { language } = useView();
  const w = panelWords[language];
  const choose = (chosen: string) => {
    const known = PANEL_TABS.find((each) => each === chosen);
    if (known) onTab(known);
  };
  return (
    <RadixTabs.Root value={tab} onValueChange={choose}>
      <RadixTabs.List className="tabs">
        {PANEL_TABS.map((each) => (
          <RadixTabs.Trigger key={each} value={each}>
            {w.tabs[each]}
          </RadixTabs.Trigger>
        ))}
      </RadixTabs.List>
      {PANEL_TABS.map((each) => (
        <RadixTabs.Content key={each} value={each} className={`tab-panel on-${each}`}>
          {each === tab && show(each)}
        </RadixTabs.Content>
      ))}
    </RadixTabs.Root>
  );
}
