import { type ReactNode, useId, useState } from 'react';
import { LANGUAGES, type Settings, THEMES } from '@/lib/settings';
import { Brand } from './icons';
import { type SettingsWords, settingsWords } from './locales/settings-words';
import { SiteList, type SiteListProps } from './SiteList';
import { useView } from './view';

export interface SettingsPageProps {
  sites: SiteListProps;
  settings: Settings;
  onChange: (change: Partial<Settings>) => void;
  onSample: () => void;
  /** Resolves once nothing is stored any more. */
  onWipe: () => Promise<void>;
}

/** One choice out of a few, as native radio buttons: arrows move, the group has one tab stop. */
function Choice<T extends string>({
  head,
  note,
  options,
  value,
  onChoose,
}: {
  head: string;
  note?: string;
  options: readonly { value: T; label: string; lang?: string }[];
  value: T;
  onChoose: (value: T) => void;
}) {
  const name = useId();
  return (
    <fieldset className="choice">
      <legend>{head}</legend>
      <div className="options">
        {options.map((option) => (
          <label key={option.value} lang={option.lang}>
            <input type="radio" name={name} checked={option.value === value} onChange={() => onChoose(option.value)} />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
      {note && <p className="note">{note}</p>}
    </fieldset>
  );
}

function Switch({ label, note, on, onSwitch }: { label: string; note: string; on: boolean; onSwitch: (on: boolean) => void }) {
  const id = useId();
  return (
    <div className="switch">
      <label>
        <input type="checkbox" checked={on} aria-describedby={id} onChange={(event) => onSwitch(event.target.checked)} />
        <span>{label}</span>
      </label>
      <p className="note" id={id}>
        {note}
      </p>
    </div>
  );
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
            head={w.languageHead}
            note={w.languageNote}
            options={languages}
            value={chosen}
            onChoose={(value) => onChange({ language: value })}
          />
          <Choice
            head={w.themeHead}
            options={THEMES.map((value) => ({ value, label: w.themes[value] }))}
            value={theme}
            onChoose={(value) => onChange({ theme: value })}
          />
          <fieldset className="choice">
            <legend>{w.reading}</legend>
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
