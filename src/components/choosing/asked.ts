import type { Choosing, Question } from '../../schemas/choosing.ts';
import type { ServiceKey } from '../../schemas/service.ts';

/** What a service says to a family, by what it is about. */
export type Answers = Partial<Record<ServiceKey, string | undefined>>;

/** Words of the interface, by key. */
export type Say = (key: string) => string;

/** Every question of a walkthrough, in the order in which they are read. */
export const allQuestions = ({ sections, also }: Choosing): Question[] => [
  ...sections.flatMap(({ stops, ask }) => [...stops.map((stop) => stop.ask), ...ask]),
  ...also,
];
