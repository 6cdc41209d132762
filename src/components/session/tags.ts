import Cite from '../cite/Cite.astro';
import Care from '../lesson/Care.astro';
import Diagram from '../lesson/Diagram.astro';
import KeyIdea from '../lesson/KeyIdea.astro';
import Asked from './Asked.astro';
import Lines from './Lines.astro';
import NotesActivity from './NotesActivity.astro';
import NotesPart from './NotesPart.astro';
import NotesSegment from './NotesSegment.astro';
import Nothing from './Nothing.astro';
import Passed from './Passed.astro';
import PrintedPart from './PrintedPart.astro';
import SheetActivity from './SheetActivity.astro';
import SheetIf from './SheetIf.astro';
import SheetPart from './SheetPart.astro';
import SheetSay from './SheetSay.astro';
import SheetSegment from './SheetSegment.astro';
import SheetSlide from './SheetSlide.astro';
import ShownMoment from './ShownMoment.astro';
import ShownReadings from './ShownReadings.astro';
import ShownSegment from './ShownSegment.astro';
import ShownSlide from './ShownSlide.astro';

/**
 * One file, several views: each view draws some of a session's tags and leaves the others out. What is
 * counted or timed comes from data (read-session.ts), never from a component.
 */

/** Every tag of a session, left out. */
const none = {
  Activity: Nothing,
  Care: Nothing,
  Cite,
  Diagram: Nothing,
  Handout: Nothing,
  If: Nothing,
  KeyIdea: Nothing,
  Lines: Nothing,
  Look: Nothing,
  Notes: Nothing,
  Part: Nothing,
  Readings: Nothing,
  Recall: Nothing,
  ReturnVisit: Nothing,
  Say: Nothing,
  Segment: Nothing,
  Slide: Nothing,
};

const drawn = { Care, Diagram, KeyIdea, Look: ShownMoment, Readings: ShownReadings, Recall: Asked };

/** The run sheet: what to say and do, and which slide. */
export const sheetTags = {
  ...none,
  Activity: SheetActivity,
  Care,
  If: SheetIf,
  Notes: Passed,
  Say: SheetSay,
  Segment: SheetSegment,
  Slide: SheetSlide,
};

/** The visit to a team meeting, on a sheet of its own. */
export const returnTags = {
  ...none,
  If: SheetIf,
  Part: SheetPart,
  ReturnVisit: Passed,
  Say: SheetSay,
};

/** The slides, one after the other. */
export const slideTags = { ...none, ...drawn, Segment: ShownSegment, Slide: ShownSlide };

/** The presenter’s notes: each slide with what to say and do. */
export const presenterTags = {
  ...slideTags,
  Activity: NotesActivity,
  If: SheetIf,
  Notes: NotesPart,
  Say: SheetSay,
  Segment: NotesSegment,
};

/** The handout. */
export const handoutTags = { ...none, ...drawn, Handout: PrintedPart, Lines, Segment: Passed };
