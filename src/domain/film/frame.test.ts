import { describe, expect, it } from 'vitest';
import type { Move } from './film.ts';
import { frameAt, partsOf, stage, symbolsIn } from './frame.ts';
import { painted, readPalette } from './palette.ts';

const CSS = `.drawing { --d-moss: #5d7a3c; }
.f-moss { fill: var(--d-moss); }
.s-hair-1 { stroke: #1d1a22; }
.l-1, .l-2 { fill: none; }
.l-1 { stroke-width: 1.5; }
:root[data-theme='dark'] .drawing { --d-moss: #fff; }`;
const palette = readPalette(CSS);

const PARTS = `<svg viewBox="0 0 9 9">
  <symbol id="eye"><circle r="1" /></symbol>
  <symbol id="head"><use href="#eye" /></symbol>
  <symbol id="unused"><path d="M0 0" /></symbol>
</svg>`;
const SCENE = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 320 180">
  <!-- A person -->
  <g id="person"><use class="f-moss" href="../../parts.svg#head" transform="translate(3 4)" /></g>
</svg>`;
const ready = stage(SCENE, symbolsIn([PARTS]), palette);

describe('a palette', () => {
  it('has the light colours, whatever the dark theme says', () => {
    expect(palette.get('f-moss')).toEqual({ fill: '#5d7a3c' });
  });

  it('turns classes into attributes, and a line keeps no fill', () => {
    expect(painted('<path class="s-hair-1 f-moss l-1" d="M0 0" />', palette)).toBe(
      '<path fill="none" stroke-width="1.5" stroke="#1d1a22" d="M0 0"/>',
    );
  });

  it('lets a class win over an attribute, as in a page', () => {
    expect(painted('<path class="l-1" stroke-width="9"/>', palette)).toBe(
      '<path fill="none" stroke-width="1.5"/>',
    );
  });
});

describe('a scene made ready', () => {
  it('brings the parts that it needs, theirs too, and no others', () => {
    expect(ready.symbols).toContain('id="eye"');
    expect(ready.symbols).not.toContain('unused');
  });

  it('refuses a part that there is not, by name', () => {
    expect(() => stage('<svg><use href="x.svg#hat" /></svg>', symbolsIn([PARTS]), palette)).toThrow(
      'A scene uses the part “hat”, which there is not.',
    );
  });

  it('names what can be moved', () => {
    expect(partsOf(SCENE)).toEqual(['camera', 'person']);
  });
});

describe('a frame', () => {
  const moves: Move[] = [
    { part: 'person', kind: 'slide', at: [0, 2], from: [0, 0], to: [8, 0] },
    { part: 'camera', kind: 'scale', at: [0, 2], from: 1, to: 1.1, about: [160, 90] },
  ];

  it('has each part at its place, and the camera around all', () => {
    expect(frameAt(ready, { moves }, 2)).toContain(
      '<g transform="translate(160 90) scale(1.1) translate(-160 -90)"><g transform="translate(8 0)"><use fill="#5d7a3c" href="#head" transform="translate(3 4)"/></g></g>',
    );
  });

  it('is the same whenever it is asked for', () => {
    expect(frameAt(ready, { moves }, 0.7)).toBe(frameAt(ready, { moves }, 0.7));
  });

  it('stands alone: it loads nothing and has no classes left', () => {
    expect(frameAt(ready, { moves }, 1)).not.toMatch(/class=|parts\.svg|id="person"/);
  });
});
