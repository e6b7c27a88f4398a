import { viewOf } from '@/components/view-of';
import { App, type ShownTab } from '@/entrypoints/sidepanel/App';
import css from '@/entrypoints/sidepanel/style.css?inline';
import { pack } from '@/rules/zh-CN';
import { bundles } from '@/tests/unit/components/bundles';
import { nothing, panelActions, reviewFor } from './fakes';
import type { Asked } from './query';

export const styles = [css];

function shown(state: string): ShownTab {
  const review = reviewFor(state);
  if (review) return { is: 'kept', tabId: 1, review, title: '', ...bundles[state] };
  return { is: state === 'none' ? 'none' : 'asking' };
}

/** The side panel in any state. */
export const draw = ({ state, language, settings }: Asked) => (
  <App view={viewOf(pack, language)} settings={settings} shown={shown(state)} actions={panelActions(language)} onLocale={nothing} />
);
