import type { Review } from '@/lib/schema/review';
import { type ContactsWords, contactsWords } from './contacts-words';
import { useView } from './view';

const Person = ({ x, y, className }: { x: number; y: number; className: string }) => (
  <g transform={`translate(${x} ${y})`} className={className}>
    <circle cx="9" cy="6" r="4" />
    <path d="M1.5 20c.6-5 3.4-7.4 7.5-7.4s6.9 2.4 7.5 7.4Z" />
  </g>
);

/** The whole contact book: more dots than one would count, fading out since nobody knows how many. */
const dots = [17, 28, 39].flatMap((y) => [1, 1, 1, 1, 1, 1, 1, 1, 0.83, 0.67, 0.5].map((opacity, i) => ({ x: 30 + i * 12, y, opacity })));

function Book({ x }: { x: number }) {
  return (
    <g className="book">
      <path className="arrow" d={`M${x} 28h14m-5-5 5 5-5 5`} />
      {dots.map((dot) => (
        <circle key={`${dot.x} ${dot.y}`} cx={x + dot.x} cy={dot.y} r="3.2" opacity={dot.opacity} />
      ))}
    </g>
  );
}

/** People left of the line are what the norms allow; whatever stands right of it is past them. Lower and narrower when nothing does. */
export function ContactsPicture({ words }: { words: ContactsWords }) {
  const { over, book, filled, note } = words;
  const isPast = over > 0 || book;
  const [width, height, y] = isPast ? [322, 56, 16] : [68, 40, 10];
  const left = filled ? 'asked' : 'allowed';
  const afterPeople = 80 + over * 24 + (over > 0 ? 6 : 0);
  return (
    <div className="picture">
      <svg
        className={`pic ${words.tone}`}
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={words.picture}
      >
        <Person x={2} y={y} className={left} />
        <Person x={26} y={y} className={left} />
        <path className="norm-line" d={`M66 2V${height - 2}`} />
        {[80, 104, 128, 152].slice(0, over).map((x) => (
          <Person key={x} x={x} y={y} className="asked" />
        ))}
        {book && <Book x={afterPeople} />}
      </svg>
      {note && <span>{note}</span>}
    </div>
  );
}

export function ContactsWordsList({ words }: { words: ContactsWords }) {
  const { t } = useView();
  return (
    <dl className={`contacts ${words.tone}`}>
      <dt>{t.atMost}</dt>
      <dd>{t.atMostWords}</dd>
      <dt>{t.itAsks}</dt>
      <dd>
        <b>{words.asks}</b>
      </dd>
      {words.quote && (
        <>
          <dt>{t.itsWords}</dt>
          <dd className="its-words">{t.quoted(words.quote)}</dd>
        </>
      )}
    </dl>
  );
}

/** 最多可以 against 它要, with the agreement's own words: the first thing a borrower should see after the verdict. */
export function ContactsLine({ review }: { review: Review }) {
  const view = useView();
  const { t } = view;
  const words = contactsWords(review, view);
  return (
    <section className="section">
      <h2>
        {t.contacts} {words.tone !== 'meets' && words.tone !== 'plain' && <small>{t.contactsFirst}</small>}
      </h2>
      <div className="block contacts-block">
        <ContactsPicture words={words} />
        <ContactsWordsList words={words} />
      </div>
    </section>
  );
}
