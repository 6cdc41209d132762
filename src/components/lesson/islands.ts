/**
 * Everything that a lesson wakes, by island name, as one file: on a slow line a request costs more
 * than a kilobyte. (`export *` would make the bundler keep an object of each module.)
 */
export { wake as terms } from '../glossary/terms-island.ts';
export { wake as look } from '../moment/look-island.ts';
export { wake as question } from '../quiz/quiz-island.ts';
export { wake as lesson } from './lesson-island.ts';
export { wake as pause } from './pause-island.ts';
export { wake as plan } from './plan-island.ts';
export { wake as attempt } from './try-island.ts';
// What came of a plan is asked with the same pieces.
export { keepWords } from '../../stores/keep-words.ts';
export { nudgeWhenTyped } from '../names/nudge-when-typed.ts';
export { showTrouble } from '../journal/trouble.ts';
export { keptWhere } from './kept-where.ts';
// The quiz page is made of the same questions.
export { answeredBefore, bringAndKeep } from '../quiz/keep.ts';
