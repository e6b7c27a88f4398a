import type { NormWords } from './norm-words';

/** The citation itself; a link only when the registry knows the official page. */
const Title = ({ norm }: { norm: NormWords }) =>
  norm.url ? (
    <a href={norm.url} target="_blank" rel="noreferrer">
      {norm.name}
    </a>
  ) : (
    <b>{norm.name}</b>
  );

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
    <Title norm={norm} />
    <Tags norm={norm} />
    <span>{[norm.condition, norm.checked].filter(Boolean).join(' · ')}</span>
  </p>
);

/** A norm with what it says, for 为什么 and the full comparison. */
export const NormRow = ({ norm }: { norm: NormWords }) => (
    <div className="normrow">
      <Title norm={norm} />
      {norm.gist && <p>{norm.gist}</p>}
      {norm.condition && <p className="condition">{norm.condition}</p>}
      <p className="meta">
        <Tags norm={norm} />
        {norm.number && <span>{norm.number}</span>}
        <span>{norm.checked}</span>
      </p>
    </div>
);
