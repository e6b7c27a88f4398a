import type { Certainty, ItemId, Judgement, LenderKind, Severity, Span } from '@/lib/schema/review';

/**
 * The vocabulary that rules are written in. A rule is data over frames: who, may or must, does what, to what, to whom, when, what for.
 * Offsets inside the engine index the *normalised* text (lib/text/normalize.ts) unless a name says otherwise.
 */

/** A concept of the lexicon, `category.name`, e.g. `act.collect`, `object.contact-book`, `actor.user`, `trigger.overdue`. */
export type Concept = string;

/** The lexicon: every concept with the words that name it, in simplified Chinese or lower-case Latin, already normalised. */
export type Lexicon = Readonly<Record<Concept, readonly string[]>>;

/** A word of the lexicon found in the text. */
export interface Hit extends Span {
  concept: Concept;
}

export type Polarity = 'grants' | 'denies';

/** Who started the access: `user-starts` a feature of their own, `user-picks` single entries, or (undefined) the lender simply takes it. */
export type Choice = 'user-starts' | 'user-picks';

/**
 * What one clause says. One frame per verb group ("读取并保存" is one group). A list item without a verb of its own takes act, actor and
 * polarity from its lead-in; `inherited` then names where they stand.
 */
export interface Frame {
  clause: number;
  /** The verbs of the group; empty only in a clause that neither has nor inherits a verb. */
  acts: Hit[];
  polarity: Polarity;
  /** The negating word and, for a denial with exceptions, that it has some (除…外, 但下列情况除外). */
  negation?: Hit;
  excepted: boolean;
  actor?: Hit;
  modality?: Hit;
  objects: Hit[];
  recipients: Hit[];
  triggers: Hit[];
  purposes: Hit[];
  choice?: Choice;
  /** True when the acts come from the lead-in rather than from the clause. */
  inherited: boolean;
}

/** One concept, or any of several. A concept ending in `.*` stands for its whole category. */
export type Concepts = Concept | readonly Concept[];

/**
 * What a rule looks for in a frame. Every given part must be there. Each entry of `clause` must
 * stand somewhere in the clause or its lead-ins; `never` names concepts that must stand in neither.
 */
export interface FramePattern {
  act?: Concepts;
  object?: Concepts;
  recipient?: Concepts;
  trigger?: Concepts;
  purpose?: Concepts;
  actor?: { is?: Concepts; not?: Concepts };
  polarity?: Polarity | 'any';
  choice?: Choice | 'none';
  clause?: readonly Concepts[];
  never?: Concepts;
  /** Each must stand in a lead-in of the clause. */
  lead?: readonly Concepts[];
  /** Each must stand in the clause just before, in the same passage. */
  before?: readonly Concepts[];
  /** The clause labels a box that is ticked already. */
  ticked?: true;
  /** The line above names this permission, and the clause says what it is for: quoted up to its first comma. */
  explains?: Concepts;
  /**
   * Words in order, each at most `gap` units (≤ 60) after the one before, inside one clause; or one gap for each step. Used where word order
   * carries the meaning.
   */
  sequence?: { words: readonly Concepts[]; gap: number | readonly number[] };
  /** Lowers (or keeps) the certainty this pattern gives; `high` when left out. */
  certainty?: Certainty;
  /** Overrides the rule's severity for this pattern. */
  severity?: Severity;
}

/** A condition on what was found that moves severity or certainty. First that holds wins. */
export interface Adjustment {
  when: {
    choice?: Choice;
    actor?: Concepts;
    trigger?: Concepts;
    noTrigger?: Concepts;
    purpose?: Concepts;
    recipient?: Concepts;
    object?: Concepts;
    /** Concepts somewhere in the clause or its lead-in. */
    clause?: Concepts;
    /** Concepts nowhere in the clause or its lead-in. */
    noClause?: Concepts;
  };
  severity?: Severity;
  certainty?: Certainty;
}

export type Locale = 'zh-CN' | 'en';

export interface RuleMessage {
  /** What the clause does, ≤ 14 Chinese characters; starts with 可能 unless the words are plain. */
  title: string;
  /** Why it matters, one sentence. */
  why: string;
  /** What to do now, one sentence. */
  next: string;
}

export interface Rule {
  /** The file's name; one of the ids of design §4. */
  id: string;
  severity: Severity;
  /** Norm ids of `rules/norms/`. */
  norms: readonly string[];
  /** Any of these makes a finding. */
  patterns: readonly FramePattern[];
  /** Concepts that, in the clause or its lead-ins, rule out every pattern. */
  never?: Concepts;
  adjust?: readonly Adjustment[];
  /** About people or their data: such a `beyond` finding alone makes the verdict `stop` (design §4). */
  people?: boolean;
  message: Record<Locale, RuleMessage>;
}

export interface RuleExample {
  text: string;
  /** The words the finding must quote, or a part of it. */
  quote?: string;
  severity?: Severity;
  because?: string;
}

export interface RuleExamples {
  ruleId: string;
  /** ≥ 3 that match, in our own words. */
  matching: readonly RuleExample[];
  /** ≥ 3 near misses, each with its reason. */
  nonMatching: readonly RuleExample[];
  /** ≥ 1 clause that has nothing to do with the rule. */
  inapplicable: readonly string[];
  /** What we want to find later; the test says when one starts to work. */
  knownGaps: readonly RuleExample[];
}

/** How sure each fact of a norm entry is: V1 read in full text, V2 secondary source, V3 derived, M unverified (never rendered). */
export type Grade = 'V1' | 'V2' | 'V3' | 'M';

export type Force =
  | 'law'
  | 'judicial-interpretation'
  | 'admin-regulation'
  | 'dept-rule'
  | 'dept-normative'
  | 'national-standard-rec'
  | 'practice-guide'
  | 'self-discipline'
  | 'platform-policy';

export type NormStatus = 'in-force' | 'draft' | 'overtaken' | 'abolished';

/** A fact with its grade. */
export interface Graded<T> {
  value: T;
  grade: Grade;
}

/** What a norm says of one information item. */
export interface ItemJudgement {
  result: Judgement;
  /** On what condition, in our words; with `conditional` only. */
  condition?: Record<Locale, string>;
  /** Asked for more than this many (contacts), the item is `unnecessary`. */
  most?: number;
  /** Where typing by hand is ruled out, the item is `unnecessary`. */
  byHand?: true;
}

/** Whom and what a norm binds. */
export interface NormScope {
  /** The kinds of lender it binds; `all` when any. */
  lenders: readonly LenderKind[] | 'all';
  /** Kinds our sources do not settle: neither yes nor no is said of them. */
  perhaps?: readonly LenderKind[];
  /** Binds members of the issuing association only, and membership is not known to us. */
  membersOnly?: true;
  /** `app` = apps and mini-programs only. */
  medium: 'any' | 'app';
}

/**
 * One provision of law, standard, guide or convention. Written from public sources, each fact with its grade; facts of grade M are kept
 * for whoever checks them next and never rendered (`citation` in lib/compare/citation.ts is the only way to a screen).
 */
export interface Norm {
  id: string;
  /** What tables and cards call it, ≤ 14 Chinese characters. */
  short: Record<Locale, string>;
  /** 《…》 as printed, and a translation. */
  title: Graded<Record<Locale, string>> & { grade: Exclude<Grade, 'M'> };
  /** Document number, when known. */
  number?: Graded<string>;
  /** As it is cited: 第十六条, art. 16. */
  article?: Graded<Record<Locale, string>>;
  /** What it says, in our words. */
  gist: Graded<Record<Locale, string>>;
  /** Absent for drafts and where our sources do not say. */
  force?: Graded<Force>;
  /** Day of publication, kept for drafts and where the day of effect is not known. */
  published?: Graded<string>;
  /** In force from (inclusive) and until (exclusive): `YYYY-MM-DD`, or `YYYY-MM` or `YYYY` where the day is not known. */
  from?: Graded<string>;
  until?: Graded<string>;
  /** How it stood on the day of `read`; lib/compare/judge.ts says how it stands on another date. */
  status: NormStatus;
  /** The norms that overtook it, and since when. With status `overtaken` only. */
  overtaken?: { by: readonly string[]; from: string };
  scope: NormScope;
  /** Official pages only. */
  url?: string;
  /** Day the entry was last checked. */
  read: string;
  /** Judgements of information items, for the norms that list them. */
  items?: Partial<Record<ItemId, ItemJudgement>>;
  /** What an item not listed gets. A norm without it judges no items. */
  itemsOtherwise?: Judgement;
}

/** Rules, lexicon and norms for one jurisdiction and language, versioned and dated. */
export interface Pack {
  id: string;
  /** Date of the pack, `YYYY-MM-DD`. */
  version: string;
  language: string;
  lexicon: Lexicon;
  /** The automaton of `lexicon`, packed (lib/engine/tables.ts), so that none is built at run time. Without it the first review builds one. */
  tables?: string;
  rules: readonly Rule[];
  norms: readonly Norm[];
}
