/**
 * The one idea to hold on to: everything a learner does is a statement, and everything the learner
 * sees about themselves is a fold over statements. There is no second place where progress, answers
 * or journal entries are kept.
 */

/**
 * What a statement is about; permanent, because records outlive our edits.
 * `attunement` a module · `attunement/receiving` a lesson · `attunement/receiving#before-you-go` a
 * prompt in it · `quiz:attunement#hand-stills` a question · `moment:spinning-lid` a moment ·
 * `walk:a-moment-for-vig` a walkthrough · `walk:a-moment-for-vig/asking#three-sentences` a prompt in one of its steps ·
 * `term:yes-cycle` a word of the glossary · `journal:gibbs` a way of writing in the journal ·
 * `scale:in-the-team#waiting` an item of a skills scale · `record:backup` the record itself.
 */
export type ActivityId = string;

/** How sure a learner was, asked after the answer and before the feedback. */
export type Confidence = 'guess' | 'fairly' | 'sure';

/**
 * An answer as it was given, by option, item, line or point ids and never by position.
 * `single`, `multiple` and `order` are lists of ids; `match` maps line to answer; `recall` is what
 * was written and the points ticked.
 */
export type Answer =
  | { kind: 'single' | 'multiple' | 'order'; ids: string[] }
  | { kind: 'match'; pairs: Record<string, string> }
  | { kind: 'recall'; text: string; ids: string[] };

interface Done<Verb extends string, Result> {
  /** UUIDv7: unique across devices, sorts by time. */
  id: string;
  verb: Verb;
  object: ActivityId;
  result: Result;
  /** ISO 8601, UTC. */
  at: string;
  /** An edit is a new statement that names what it replaces. */
  replaces?: string[];
}

/** A lesson was opened and scrolled, or answered in. */
export type Visited = Done<'visited', null>;
/** The end of a lesson was reached. */
export type Completed = Done<'completed', null>;
/** A question was answered. `right` is null where only the learner can say (recall). */
export type Answered = Done<
  'answered',
  { answer: Answer; right: boolean | null; confidence: Confidence | null }
>;
/** A prediction was written before the answer was shown (may be empty). */
export type Tried = Done<'tried', { text: string; prompt: string }>;
/** A reading of a moment: the choices made before the two readings were shown. */
export type Chose = Done<'chose', { ids: string[] }>;
/** A journal entry. The prompt is kept with it, since ours may change. */
export type Reflected = Done<'reflected', { text: string; prompt: string }>;
/** An intention: “When …, I will …”. */
export type Planned = Done<'planned', { when: string; will: string }>;
/** A learner was asked what came of a plan. `plan` is the id of the statement that planned it. */
export type Asked = Done<'asked', { plan: string }>;
/**
 * Back in practice: what came of a plan. `text` is what the other person did; the prompt says what
 * was planned.
 */
export type Returned = Done<
  'returned',
  { plan: string; outcome: Outcome; text: string; prompt: string }
>;
/** What came of a plan. */
export type Outcome = 'tried' | 'notYet' | 'otherwise';
/**
 * A step of a walkthrough was come to: the whole way from the start, so that each is complete by itself. `ended` is
 * whether the step was an ending.
 */
export type Walked = Done<
  'walked',
  { path: { step: string; choice: string }[]; at: string; ended: boolean }
>;
/**
 * An entry written in the journal itself, by one of its templates. Each part keeps the prompt it
 * answers; parts left empty are left out. `about` is what in the course it is about.
 */
export type Wrote = Done<
  'wrote',
  { template: string; parts: readonly WrittenPart[]; about: ActivityId | null }
>;
/** One part of such an entry. Its id is permanent and names its template too: `gibbs/feelings`. */
export interface WrittenPart {
  id: string;
  prompt: string;
  text: string;
}
/**
 * What is left of an earlier version once its week is over: that it was, and what it replaced, so that
 * the chain of its entry holds. The words are gone.
 */
export type Lapsed = Done<'lapsed', null>;
/** How far something came back, by the learner’s own word. */
export type Judgement = 'notYet' | 'effort' | 'yes';
/**
 * A word or a moment that came back was looked at again. `text` is what was remembered, and the
 * prompt what was asked; both may be empty.
 */
export type Recalled = Done<'recalled', { judgement: Judgement; text: string; prompt: string }>;
/** What came back was put off for the day. */
export type Postponed = Done<'postponed', null>;
/** A response word as it read when it was chosen: the scale may change, and the words are what was said. */
export interface Said {
  id: string;
  words: string;
}
/**
 * Something on a skills scale was said of oneself. `title` is the item as it read then, `text` what was
 * seen that makes the learner say so, `about` what on this site it is about. What was said at one time
 * shares a `sitting`.
 */
export type Rated = Done<
  'rated',
  { sitting: string; response: Said; title: string; text: string; about: ActivityId | null }
>;
/** A scale was loaded from a file: its name, and the scale as JSON. */
export type Adopted = Done<'adopted', { file: string; text: string }>;
/** A supervisor's view of a sitting came back as a file, and was kept. */
export type Received = Done<
  'received',
  {
    sitting: string;
    by: string;
    madeAt: string;
    views: { item: string; title: string; response: Said | null; text: string }[];
  }
>;
/** A backup file was made. */
export type Exported = Done<'exported', null>;
/** The words are gone and stay gone: for one id the tombstone always wins. */
export interface Erased {
  id: string;
  verb: 'erased';
  at: string;
}

/**
 * One thing a learner did. xAPI's shape (verb, object, result) without the actor: it never leaves
 * the device unless they send it.
 */
export type Statement =
  | Visited
  | Completed
  | Answered
  | Tried
  | Chose
  | Reflected
  | Planned
  | Asked
  | Returned
  | Walked
  | Wrote
  | Lapsed
  | Recalled
  | Postponed
  | Rated
  | Adopted
  | Received
  | Exported
  | Erased;

/** Words begun and not yet saved. Not a statement: it becomes one when saved. */
export interface Draft {
  /** Unique to the field that is being written in; two tabs at one prompt hold two drafts. */
  id: string;
  activity: ActivityId;
  /** Which field of the activity, where it has more than one: `text`, `when`, `will`. */
  fields: Record<string, string>;
  at: string;
}
