import { useView } from './view';

/** Asks before a file is fetched from the web: the button names the host, and nothing happens without it. */
export function FetchForm({ url, onFetch, problem }: { url: string; onFetch: () => void; problem?: string | undefined }) {
  const { t } = useView();
  const { host } = new URL(url);
  return (
    <section className="intake">
      <h1>{t.fetchHead(host)}</h1>
      {problem && (
        <p className="problem" role="alert">
          {problem}
        </p>
      )}
      <p className="address">{url}</p>
      <p className="muted">{t.fetchLead}</p>
      <button type="button" className="btn primary" onClick={onFetch}>
        {t.fetchFrom(host)}
      </button>
    </section>
  );
}
