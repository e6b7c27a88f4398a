import type { NormWords } from './norm-words';
import { useView } from './view';

/** The citation itself, as it stands (its language is the norms', not the interface's); a link only when the registry knows the official page. */
function Title({ norm, name }: { norm: NormWords; name: string }) {
  const { locale } = useView();
  return norm.url ? (
    <a href={norm.url} target="_blank" rel="noreferrer" lang={locale}>
      {name}
    </a>
  ) : (
    <b lang={locale}>{name}</b>
  );
}

const Tags = ({ norm }: { norm: NormWords }) => (
  <>
    {norm.force && <span className="tag">{norm.force}</span>}
    {norm.tags.map(({ text, isPending }) => (
      <span key={text} className={isPending ? 'tag draft' : 'tag'}>
        {text}
      </span>
    ))}
  </>
);

/** One line under a finding: title and article, force, dates, and whether the original was read. */
export const NormCitation = ({ norm }: { norm: NormWords }) => (
  <p className="norm">
    <Title norm={norm} name={norm.shortName} />
    <Tags norm={norm} />
    <span>{[norm.condition, norm.checked].filter(Boolean).join(' · ')}</span>
  </p>
);

/** A norm with what it says, for 为什么 and the full comparison. */
export function NormRow({ norm }: { norm: NormWords }) {
  const { locale } = useView();
  return (
    <div className="normrow">
      <Title norm={norm} name={norm.name} />
      {norm.gist && <p lang={locale}>{norm.gist}</p>}
      {norm.condition && <p className="condition">{norm.condition}</p>}
      <p className="meta">
        <Tags norm={norm} />
        {norm.number && <span>{norm.number}</span>}
        <span>{norm.checked}</span>
      </p>
    </div>
  );
}
