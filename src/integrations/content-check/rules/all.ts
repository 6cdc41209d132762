import type { Rule } from '../rule.ts';
import { aliases } from './aliases.ts';
import { answers } from './answers.ts';
import { choosing } from './choosing.ts';
import { drawings } from './drawings.ts';
import { files } from './files.ts';
import { filmCaptions } from './film-captions.ts';
import { filmMoves } from './film-moves.ts';
import { filmRendered } from './film-rendered.ts';
import { headings } from './headings.ts';
import { ids } from './ids.ts';
import { images } from './images.ts';
import { links } from './links.ts';
import { lists } from './lists.ts';
import { moving } from './moving.ts';
import { rawMarkup } from './raw-markup.ts';
import { references } from './references.ts';
import { scales } from './scales.ts';
import { schema } from './schema.ts';
import { sessionParts } from './session-parts.ts';
import { sessionTimes } from './session-times.ts';
import { sources } from './sources.ts';
import { stops } from './stops.ts';
import { svg } from './svg.ts';
import { syntax } from './syntax.ts';
import { tags } from './tags.ts';
import { walkConditions } from './walk-conditions.ts';
import { walkGraph } from './walk-graph.ts';
import { walkSteps } from './walk-steps.ts';

/** Every rule. A new rule is a file beside this one, a line here, its codes in problem.ts and messages.ts. */
export const rules: readonly Rule[] = [
  syntax,
  files,
  schema,
  ids,
  aliases,
  references,
  lists,
  answers,
  sources,
  tags,
  rawMarkup,
  headings,
  links,
  images,
  drawings,
  svg,
  stops,
  walkSteps,
  walkGraph,
  walkConditions,
  scales,
  sessionTimes,
  sessionParts,

  filmCaptions,
  filmMoves,
  filmRendered,
  moving,
  choosing,
];
