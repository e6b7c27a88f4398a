import type { Review } from '@/lib/schema/review';
import { Icon, Mark, type MarkName } from './icons';
import { verdictHead } from './verdict-words';
import { useView } from './view';

/** One document of an archive: its review, or in words why there is none. */
export type ListedDocument = { name: string } & ({ review: Review } | { problem: string });

const marks: Record<Review['verdict']['level'], MarkName> = {
  stop: 'beyond',
  caution: 'caution',
  clear: 'meets',
  'not-applicable': 'other',
  unread: 'unread',
};

/** The path inside the archive. */
const inside = (path: string, archive: string): string => (path.startsWith(`${archive}/`) ? path.slice(archive.length + 1) : path);

/** The documents of an archive with their verdicts, each leading to its review. */
export function DocumentList({
  name,
  documents,
  onOpen,
}: {
  name: string;
  documents: readonly ListedDocument[];
  onOpen: (index: number) => void;
}) {
  const view = useView();
  const { t } = view;
  return (
    <section className="intake documents">
      <h1>{t.documentsHead(documents.length)}</h1>
      <p className="address">{name}</p>
      <p className="muted">{t.documentsLead}</p>
      <ul className="block rows">
        {documents.map((document, index) => (
          <li key={document.name}>
            {'review' in document ? (
              <button type="button" className="row" onClick={() => onOpen(index)}>
                <Mark name={marks[document.review.verdict.level]} size={16} />
                <span className="grow">
                  {inside(document.name, name)}
                  <small>{verdictHead(document.review, view)}</small>
                </span>
                <Icon name="chevron" />
              </button>
            ) : (
              <span className="row">
                <Mark name="unread" size={16} />
                <span className="grow">
                  {inside(document.name, name)}
                  <small>{document.problem}</small>
                </span>
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
