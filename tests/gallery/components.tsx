import { type ReactNode, useState } from 'react';
import { Choice, type ChoiceProps } from '@/components/Choice';
import { ClauseQuote } from '@/components/ClauseQuote';
import { ComparisonTable } from '@/components/ComparisonTable';
import { ContactGraph } from '@/components/ContactGraph';
import { ContactsLine } from '@/components/ContactsLine';
import { CoverageNotice } from '@/components/CoverageNotice';
import { ErrorNotice } from '@/components/ErrorNotice';
import { FindingCard } from '@/components/FindingCard';
import { FootActions } from '@/components/FootActions';
import { Icon, Mark } from '@/components/icons';
import { LenderLine } from '@/components/LenderLine';
import { Letter } from '@/components/Letter';
import { grouped } from '@/components/panel/findings';
import { Minimap } from '@/components/panel/Minimap';
import { ReadAloud } from '@/components/ReadAloud';
import { Severity } from '@/components/Severity';
import { Switch } from '@/components/Switch';
import settingsCss from '@/components/settings.css?inline';
import { VerdictBanner } from '@/components/VerdictBanner';
import { ViewProvider } from '@/components/view';
import { viewOf } from '@/components/view-of';
import panelCss from '@/entrypoints/sidepanel/style.css?inline';
import type { LetterKind } from '@/lib/evidence/letters';
import type { Review } from '@/lib/schema/review';
import { pack } from '@/rules/zh-CN';
import { reviews } from '@/tests/unit/components/reviews';
import ownCss from './components.css?inline';
import { mute, nothing, panelActions } from './fakes';
import type { Asked } from './query';

export const styles = [panelCss, settingsCss, ownCss];

const yes = async () => true;
const entries = Object.entries(reviews);
const shown = (names: readonly string[]) => entries.filter(([name]) => names.includes(name));

const Part = ({ name, children }: { name: string; children: ReactNode }) => (
  <section className="part">
    <h2>{name}</h2>
    <div className="states">{children}</div>
  </section>
);

const State = ({ name, children }: { name: string; children: ReactNode }) => (
  <div className="state">
    <p className="faint">{name}</p>
    {children}
  </div>
);

function Chosen({ look }: Pick<ChoiceProps<string>, 'look'>) {
  const [value, setValue] = useState('one');
  const options = ['one', 'two', 'three'].map((each) => ({ value: each, label: each }));
  return <Choice name={look} look={look} note="note" options={options} value={value} onChoose={setValue} />;
}

function Switched({ first, note }: { first: boolean; note?: string }) {
  const [on, setOn] = useState(first);
  return <Switch label={first ? 'on at first' : 'off at first'} on={on} onSwitch={setOn} {...(note !== undefined && { note })} />;
}

function Written({ review, language }: { review: Review; language: Asked['language'] }) {
  const [kind, setKind] = useState<LetterKind>('complaint');
  const { channels, compose } = panelActions(language);
  return (
    <Letter
      kind={kind}
      onKind={setKind}
      channels={channels(review)}
      compose={(chosen, locale, to) => compose(review, chosen, locale, to)}
      onCopy={yes}
      onSave={yes}
    />
  );
}

const Controls = () => (
  <>
    <Part name="Buttons">
      {['', 'primary', 'quiet', 'sm'].map((kind) => (
        <State key={kind} name={kind || 'plain'}>
          <button type="button" className={`btn ${kind}`}>
            <Icon name="copy" />
            <span>{kind || 'plain'}</span>
          </button>
        </State>
      ))}
      <State name="off">
        <button type="button" className="btn" aria-disabled="true">
          off
        </button>
      </State>
      <State name="link">
        <button type="button" className="link">
          link
        </button>
      </State>
    </Part>
    <Part name="Choice">
      {(['rings', 'chips', 'segments'] as const).map((look) => (
        <State key={look} name={look}>
          <Chosen look={look} />
        </State>
      ))}
    </Part>
    <Part name="Switch">
      <State name="Switch">
        <Switched first={false} />
        <Switched first note="with a note that says what it does" />
      </State>
    </Part>
  </>
);

const Marks = () => (
  <Part name="Severity, Mark">
    {(['beyond', 'caution', 'notice', 'meets'] as const).map((severity) => (
      <State key={severity} name={severity}>
        <Severity severity={severity} certainty="high" />
      </State>
    ))}
    <State name="low certainty">
      <Severity severity="beyond" certainty="low" />
    </State>
    {(['unread', 'other'] as const).map((name) => (
      <State key={name} name={name}>
        <Mark name={name} />
      </State>
    ))}
  </Part>
);

const each = (name: string, names: readonly string[], show: (review: Review) => ReactNode) => (
  <Part name={name}>
    {shown(names).map(([state, review]) => (
      <State key={state} name={state}>
        {show(review)}
      </State>
    ))}
  </Part>
);

const verdicts = ['stop', 'caution', 'clear', 'article', 'no-agreement', 'not-lending', 'login', 'picture', 'other-law', 'unread-part'];
const contacts = ['stop', 'clear', 'contacts-more', 'contacts-open', 'contacts-unstated', 'contacts-denied', 'contacts-none'];

function OfReviews({ language }: Pick<Asked, 'language'>) {
  const { stop, long } = reviews;
  return (
    <>
      {each('VerdictBanner', verdicts, (review) => (
        <VerdictBanner review={review} />
      ))}
      {each('ContactsLine', contacts, (review) => (
        <ContactsLine review={review} />
      ))}
      {each('ContactGraph', ['stop', 'clear'], (review) => (
        <ContactGraph review={review} onOpen={nothing} onCopy={yes} />
      ))}
      {each('ComparisonTable', ['stop', 'caution', 'clear'], (review) => (
        <>
          <ComparisonTable review={review} />
          <ComparisonTable review={review} full />
        </>
      ))}
      {each('CoverageNotice', ['stop', 'clear', 'unread-part'], (review) => (
        <CoverageNotice review={review} id="coverage" linkedListed onOpenFile={nothing} onReadFrame={nothing} />
      ))}
      {each('ErrorNotice', ['rule-failed'], ({ errors }) => (
        <>
          <ErrorNotice errors={errors} onAgain={nothing} onCopy={nothing} />
          <ErrorNotice errors={[...errors, ...errors]} />
        </>
      ))}
      {each('LenderLine, Minimap, ReadAloud', ['stop', 'many'], (review) => (
        <>
          <LenderLine review={review} />
          <ReadAloud review={review} voice={mute} />
          <Minimap review={review} groups={grouped(review, 'all', '')} onOpen={nothing} />
        </>
      ))}
      <Part name="FindingCard">
        {stop.findings.map((finding, i) => (
          <State key={finding.id} name={`${finding.severity}, ${finding.certainty}`}>
            <FindingCard
              finding={finding}
              review={stop}
              place={{ n: i + 1, of: stop.findings.length }}
              isCurrent={i === 1}
              onLocate={async () => 'text-changed'}
              onAsk={yes}
            />
          </State>
        ))}
      </Part>
      <Part name="ClauseQuote">
        {long.findings.slice(0, 1).map((finding) => (
          <State key={finding.id} name="long, with roles and plain">
            <ClauseQuote finding={finding} />
            <ClauseQuote finding={finding} plain />
          </State>
        ))}
      </Part>
      <Part name="Letter, FootActions">
        <State name="Letter">
          <Written review={stop} language={language} />
        </State>
        <State name="FootActions">
          <FootActions onReport={nothing} onSave={yes} onCopy={async () => false} />
        </State>
      </Part>
    </>
  );
}

/** Every component in every state, on one page. */
export const draw = ({ language }: Asked) => (
  <ViewProvider view={viewOf(pack, language)}>
    <main className="components side">
      <h1>components</h1>
      <Marks />
      <Controls />
      <OfReviews language={language} />
    </main>
  </ViewProvider>
);
