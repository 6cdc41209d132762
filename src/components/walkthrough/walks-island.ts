import { quoted } from '../ui/quoted.ts';
import { follow, fragmentOf } from '../../domain/walkthrough/path.ts';
import { walksOf, type WalkSoFar } from '../../domain/walkthrough/walks.ts';
import { $record, openRecord } from '../../stores/record.ts';
import { dayOf } from '../journal/words.ts';
import { fetchWalk, type WalkOutline } from './outline.ts';

/** How many ways are listed: the newest. */
const SHOWN = 8;

function item({ href, steps }: WalkOutline, { path, at, ended, lastAt }: WalkSoFar): HTMLLIElement {
  const title = steps.find(({ id }) => id === at)?.title ?? at;
  const link = document.createElement('a');
  link.href = `${href}${ended ? 'afterwards' : at}/${fragmentOf(path.map(({ choice }) => choice))}`;
  link.textContent = ended ? `To ${quoted(title)}` : `Go on from ${quoted(title)}`;
  const made = document.createElement('li');
  made.append(link, ` · ${dayOf(lastAt)}`);
  return made;
}

/** Lists the ways the reader has gone through a walkthrough, as far as it still has them. */
export async function wake(root: HTMLElement): Promise<void> {
  const { walk = '' } = root.dataset;
  const [outline] = await Promise.all([fetchWalk(walk), openRecord()]);
  const show = () => {
    const ways = walksOf($record.get().statements, walk).filter(
      ({ path, at }) =>
        follow(
          outline,
          path.map(({ choice }) => choice),
        )?.at.id === at,
    );
    root
      .querySelector('ul')
      ?.replaceChildren(...ways.slice(0, SHOWN).map((one) => item(outline, one)));
    const none = root.querySelector<HTMLElement>('[data-none]');
    if (none) none.hidden = ways.length > 0;
  };
  show();
  $record.listen(show);
}
