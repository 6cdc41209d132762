import type { Received, Said, Statement } from '../record/statement.ts';
import type { View } from './exchange.ts';

/** What two people said of one item. */
export interface Beside {
  item: string;
  title: string;
  own: { response: Said; text: string };
  /** Null where their file has nothing on it. */
  theirs: { response: Said | null; text: string } | null;
  /**
   * `further`: the supervisor's word stands further along than the learner's; `nearer`: less far;
   * `other`: one of the words is not in the scale any more; `unseen`: they did not say.
   */
  differs: 'same' | 'further' | 'nearer' | 'other' | 'unseen';
}

/** Learner's and supervisor's words side by side, for every item that the learner said something of. */
export function sideBySide(
  own: readonly { item: string; title: string; response: Said; text: string }[],
  views: readonly View[],
  responses: readonly { id: string }[],
): Beside[] {
  const byItem = new Map(views.map((one) => [one.item, one]));
  const place = (id: string) => responses.findIndex((one) => one.id === id);
  return own.map(({ item, title, response, text }) => {
    const view = byItem.get(item);
    const mine = { response, text };
    if (!view?.response) {
      const theirs = view && view.text !== '' ? { response: null, text: view.text } : null;
      return { item, title, own: mine, theirs, differs: 'unseen' };
    }
    const theirs = { response: view.response, text: view.text };
    const [a, b] = [place(response.id), place(view.response.id)];
    const differs =
      response.id === view.response.id
        ? 'same'
        : a < 0 || b < 0
          ? 'other'
          : b > a
            ? 'further'
            : 'nearer';
    return { item, title, own: mine, theirs, differs };
  });
}

/** The views that were kept of a sitting, newest first. */
export const viewsOf = (record: readonly Statement[], sitting: string): Received[] =>
  record
    .filter((one): one is Received => one.verb === 'received' && one.result.sitting === sitting)
    .reverse();
