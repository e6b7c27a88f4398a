import { SettingsPage } from '@/components/SettingsPage';
import { ViewProvider } from '@/components/view';
import { viewOf } from '@/components/view-of';
import css from '@/entrypoints/options/style.css?inline';
import { pack } from '@/rules/zh-CN';
import { nothing } from './fakes';
import type { Asked } from './query';

export const styles = [css];

const birch = { origin: 'https://birch.example', automatic: true, strip: false };

/** First run and settings: with a listed site, or (`first`) as on the first day; every site asked for is `refused`. */
export const draw = ({ state, language, settings }: Asked) => (
  <ViewProvider view={viewOf(pack, language)}>
    <SettingsPage
      settings={settings}
      sites={{ sites: state === 'first' ? [] : [birch], onAdd: async () => 'refused', onChange: nothing }}
      onChange={nothing}
      onSample={nothing}
      onWipe={async () => {}}
    />
  </ViewProvider>
);
