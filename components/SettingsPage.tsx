import { type ReactNode, useState } from 'react';
import { LANGUAGES, type Settings, THEMES } from '@/lib/settings';
import { Choice } from './Choice';
import { Brand } from './icons';
import { type SettingsWords, settingsWords } from './locales/settings-words';
import { SiteList, type SiteListProps } from './SiteList';
import { Switch } from './Switch';
import { useView } from './view';

export interface SettingsPageProps {
  sites: SiteListProps;
  settings: Settings;
  onChange: (change: Partial<Settings>) => void;
  onSample: () => void;
  /** Resolves once nothing is stored any more. */
  onWipe: () => Promise<void>;
}

const Section = ({ head, children }: { head: string; children: ReactNode }) => (
  <section className="section">
    <h2>{head}</h2>
    {children}
  </section>
);

const List = ({ lines }: { lines: readonly string[] }) => (
  <ul className="block plain">
    {lines.map((line) => (
      <li key={line}>{line}</li>
    ))}
  </ul>
);

function Intro({ w, onSample }: { w: SettingsWords; onSample: () => void }) {
  return (
    <>
      <Section head={w.does}>
        <ol className="block plain numbered">
          {w.doesList.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ol>
      </Section>
      <Section head={w.never}>
        <List lines={w.neverList} />
      </Section>
      <Section head={w.sample}>
        <p className="offer">
          <button type="button" className="btn primary" onClick={onSample}>
            {w.trySample}
          </button>
          <span className="note">{w.sampleNote}</span>
        </p>
      </Section>
    </>
  );
}

function Stored({ w, onWipe }: { w: SettingsWords; onWipe: () => Promise<void> }) {
  const [isWiped, setWiped] = useState(false);
  return (
    <Section head={w.stored}>
      <List lines={w.storedList} />
      <p className="offer">
        <button type="button" className="btn" onClick={() => onWipe().then(() => setWiped(true))}>
          {w.wipe}
        </button>
        <span role="status" className="note">
          {isWiped && w.wiped}
        </span>
      </p>
    </Section>
  );
}

/** First run and settings in one page: what it does, what it never does, a sample to try, and every choice there is. */
export function SettingsPage({ settings, sites, onChange, onSample, onWipe }: SettingsPageProps) {
  const { t, language } = useView();
  const w = settingsWords[language];
  const { language: chosen, theme, elder, keys } = settings;
  const languages = (['browser', ...LANGUAGES] as const).map((value) => ({
    value,
    label: w.languages[value],
    ...(value === 'browser' ? {} : { lang: value }),
  }));
  return (
    <main className="settings">
      <h1>
        <Brand size={28} />
        {t.product}
      </h1>
      <p className="lead">{w.lead}</p>
      <Intro w={w} onSample={onSample} />
      <Section head={t.settings}>
        <div className="block form">
          <Choice
            name={w.languageHead}
            look="rings"
            note={w.languageNote}
            options={languages}
            value={chosen}
            onChoose={(value) => onChange({ language: value })}
          />
          <Choice
            name={w.themeHead}
            look="rings"
            options={THEMES.map((value) => ({ value, label: w.themes[value] }))}
            value={theme}
            onChoose={(value) => onChange({ theme: value })}
          />
          <fieldset className="choice">
            <legend className="name">{w.reading}</legend>
            <Switch label={w.elder} note={w.elderNote} on={elder} onSwitch={(on) => onChange({ elder: on })} />
            <Switch label={w.keys} note={w.keysNote} on={keys} onSwitch={(on) => onChange({ keys: on })} />
          </fieldset>
        </div>
      </Section>
      <Section head={w.sites}>
        <SiteList {...sites} />
      </Section>
      <Stored w={w} onWipe={onWipe} />
      <p className="legal">{t.legal}</p>
    </main>
  );
}
