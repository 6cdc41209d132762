import type { Question } from '../../schemas/quiz.ts';

/** The ids of the sources that a question's feedback rests on, for the reference list of its page. */
export const sourcesOf = (question: Question): string[] => [...new Set(question.sources)];
