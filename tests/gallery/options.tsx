import reviewCss from '@/components/review.css?inline';
import { SettingsPage } from '@/components/SettingsPage';
import settingsCss from '@/components/settings.css?inline';
import { ViewProvider } from '@/components/view';
import { viewOf } from '@/components/view-of';
import { pack } from '@/rules/zh-CN';
import { nothing } from './fakes';
import type { Asked } from './query';

export const styles = [reviewCss, settingsCss];

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
