import { fragmentOf, type Path } from '../../domain/walkthrough/path.ts';
import type { WalkOutline } from './outline.ts';

/** A way as the items of a list: each step a link back to it as it was come to, then what was chosen there. */
export function wayItems({ href, steps }: WalkOutline, path: Path): HTMLLIElement[] {
  return path.map(({ step, choice }, place) => {
    const at = steps.find(({ id }) => id === step);
    const link = document.createElement('a');
    const before = path.slice(0, place).map((one) => one.choice);
    link.href = `${href}${step}/${fragmentOf(before)}`;
    link.textContent = at?.title ?? step;
    const item = document.createElement('li');
    item.append(link, `: ${at?.choices.find(({ id }) => id === choice)?.label ?? ''}`);
    return item;
  });
}
