import PrintedStop from './case/PrintedStop.astro';
import PrintedThen from './case/PrintedThen.astro';
import Stop from './case/Stop.astro';
import Then from './case/Then.astro';
import Cite from './cite/Cite.astro';
import Term from './glossary/Term.astro';
import Care from './lesson/Care.astro';
import Diagram from './lesson/Diagram.astro';
import Example from './lesson/Example.astro';
import KeyIdea from './lesson/KeyIdea.astro';
import Pause from './lesson/Pause.astro';
import Say from './lesson/Say.astro';
import Try from './lesson/Try.astro';
import Look from './moment/Look.astro';
import Check from './quiz/Check.astro';
import Says from './walkthrough/Says.astro';

/** What a glossary entry's prose may use. The table of all tags is schemas/tags.ts. */
export const termTags = { Care, Cite, Say, Term };

/** What a stage of a case may use. */
export const stageTags = { ...termTags, Stop, Then };

/** The same on paper. */
export const printedStageTags = { ...termTags, Stop: PrintedStop, Then: PrintedThen };

/** What a step of a walkthrough may use. */
export const stepTags = { ...termTags, Says };

/** What a lesson's prose may use. */
export const lessonTags = { ...termTags, Check, Diagram, Example, KeyIdea, Look, Pause, Try };
