import { shelf } from '../../../domain/journal/shelf.ts';
import type { FromSearch, ToSearch } from './messages.ts';

interface Options {
  /** How many entries are indexed before somebody else may have a go. */
  handful?: number;
}

/** A go for whatever else is waiting: questions, on the page also the reader's hand. */
const pause = () => new Promise((resolve) => setTimeout(resolve));

/**
 * The search itself, in a worker or on the page.
 * @returns what is to be told everything that the page says
 */
export function answering(
  tell: (message: FromSearch) => void,
  { handful }: Options = {},
): (message: ToSearch) => void {
  const entries = shelf(handful);
  let indexing = false;

  const index = async () => {
    if (indexing) return;
    indexing = true;
    do await pause();
    while (entries.step());
    indexing = false;
    tell({ kind: 'indexed' });
  };

  return (message) => {
    switch (message.kind) {
      case 'change':
        entries.change(message.add, message.drop);
        void index();
        break;
      case 'terms':
        entries.terms(message.terms);
        break;
      case 'ask':
        tell({
          kind: 'answer',
          turn: message.turn,
          whole: !indexing,
          ...entries.ask(message.question),
        });
    }
  };
}
