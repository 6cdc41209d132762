import { compare, said, type Reader } from '../../domain/noticing/compare.ts';

const SVG = 'http://www.w3.org/2000/svg';

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  ...inside: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const one = document.createElement(name);
  if (className) one.className = className;
  one.append(...inside);
  return one;
}

function shape(name: string, attributes: Record<string, string>): SVGElement {
  const one = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) one.setAttribute(key, value);
  return one;
}

/** One reader's line, from the start of the moment to its end: yours with squares, others' with circles. */
function line(by: string, times: readonly number[], lasts: number, yours: boolean): HTMLElement {
  const svg = shape('svg', { viewBox: '0 0 104 5', class: 'times__line' });
  svg.append(shape('path', { d: 'M2 2.5H102', class: 'times__track' }));
  for (const time of times) {
    const x = 2 + (100 * time) / lasts;
    svg.append(
      yours
        ? shape('rect', {
            x: String(x - 1.2),
            y: '1.3',
            width: '2.4',
            height: '2.4',
            class: 'times__yours',
          })
        : shape('circle', { cx: String(x), cy: '2.5', r: '1.3', class: 'times__theirs' }),
    );
  }
  return element('div', 'times__row', element('span', '', by), svg);
}

/** Draws your marks and those of others along the moment, and says the same in words. */
export function showComparison(
  root: HTMLElement,
  yours: readonly number[],
  readers: readonly Reader[],
  lasts: number,
): void {
  const heading = element('h3', '', 'Where you and others marked');
  heading.tabIndex = -1;
  const times = element(
    'div',
    'times',
    line('You', yours, lasts, true),
    ...readers.map(({ by, marks }) =>
      line(
        by,
        marks.map(({ at }) => at),
        lasts,
        false,
      ),
    ),
    element(
      'p',
      'times__ends hint',
      element('span', '', 'Start'),
      element('span', '', `${lasts} seconds`),
    ),
  );
  // The list below says all of it.
  times.setAttribute('aria-hidden', 'true');
  const places = compare(yours, readers).map((place) => {
    const item = element('li', '', said(place, readers.length));
    place.others.forEach(({ by, why }) => {
      item.append(
        element(
          'p',
          'times__why',
          `${by.replace(/^./, (first) => first.toUpperCase())}: `,
          element('q', '', why),
        ),
      );
    });
    return item;
  });
  root.replaceChildren(heading, times, element('ul', 'times__words', ...places));
}
