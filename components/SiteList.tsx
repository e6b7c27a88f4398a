import { type FormEvent, useId, useState } from 'react';
import { settingsWords } from './locales/settings-words';
import { Switch } from './Switch';
import { useView } from './view';

/** What was chosen for one site. */
export interface ListedSite {
  origin: string;
  automatic: boolean;
  strip: boolean;
}

export interface SiteListProps {
  sites: readonly ListedSite[];
  /** Asks the browser for the site's host; called within the press, since it asks only there. */
  onAdd: (address: string) => Promise<'added' | 'refused' | 'not-an-address'>;
  onChange: (site: ListedSite) => void;
}

/** 您列出的网站: where pages are reviewed by themselves, and where a word is said before one agrees. */
export function SiteList({ sites, onAdd, onChange }: SiteListProps) {
  const { language } = useView();
  const w = settingsWords[language];
  const id = useId();
  const [address, setAddress] = useState('');
  const [outcome, setOutcome] = useState<'added' | 'refused' | 'not-an-address'>();
  const add = (event: FormEvent) => {
    event.preventDefault();
    void onAdd(address).then((came) => {
      setOutcome(came);
      if (came === 'added') setAddress('');
    });
  };
  return (
    <div className="block form sites">
      <form onSubmit={add}>
        <p className="note">{w.sitesNote}</p>
        <label htmlFor={id}>{w.siteLabel}</label>
        <div className="offer">
          <input
            id={id}
            type="text"
            inputMode="url"
            autoComplete="off"
            placeholder="https://"
            value={address}
            onChange={(event) => setAddress(event.target.value)}
          />
          <button type="submit" className="btn">
            {w.addSite}
          </button>
        </div>
        <p role="status" className="note">
          {outcome && w.siteOutcome[outcome]}
        </p>
      </form>
      {sites.map((site) => (
        <fieldset key={site.origin} className="choice">
          <legend className="name">{site.origin}</legend>
          <Switch label={w.automatic} on={site.automatic} onSwitch={(automatic) => onChange({ ...site, automatic })} />
          <Switch label={w.strip} on={site.strip} onSwitch={(strip) => onChange({ ...site, strip })} />
          <button type="button" className="btn sm" onClick={() => onChange({ ...site, automatic: false, strip: false })}>
            {w.removeSite}
          </button>
        </fieldset>
      ))}
    </div>
  );
}
