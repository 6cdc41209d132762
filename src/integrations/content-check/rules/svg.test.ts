import { expect, test } from 'vitest';
import { told } from '../fixture.ts';

const FRAME = 'moments/spinning-lid/frames/1.svg';
const DIAGRAM = 'modules/attunement/diagrams/yes-cycle.svg';

test('a script, a style element, a style attribute and a handler are told', () => {
  expect(
    told({
      [FRAME]: [
        '<path class="f-skin-2" d="M0 0" />',
        '<script>x()</script>\n  <style>a{}</style>\n  <path\n    onclick="x()"\n    style="fill:red" d="M0 0" />',
      ],
    }),
  ).toEqual([
    'moments/spinning-lid/frames/1.svg:3 A script. Take it out: content runs no scripts.',
    'moments/spinning-lid/frames/1.svg:4 A <style>. Take it out: the page’s policy refuses it. In a drawing, use the classes of drawing.css.',
    'moments/spinning-lid/frames/1.svg:6 <path> has a script in “onclick”. Take it out: content runs no scripts.',
    'moments/spinning-lid/frames/1.svg:7 <path> has a “style”. Take it out: the page’s policy refuses it. In a drawing, use the classes of drawing.css.',
  ]);
});

test('an element that is not for drawings is told', () => {
  expect(
    told({
      [FRAME]: [
        '<path class="f-skin-2" d="M0 0" />',
        '<foreignObject><div>x</div></foreignObject><image href="x.png" />',
      ],
    }),
  ).toEqual([
    'moments/spinning-lid/frames/1.svg:3 <foreignObject> is not for a frame. Use shapes, text and <use>.',
    'moments/spinning-lid/frames/1.svg:3 <div> is not for a frame. Use shapes, text and <use>.',
    'moments/spinning-lid/frames/1.svg:3 <image> is not for a frame. Use shapes, text and <use>.',
    'moments/spinning-lid/frames/1.svg:3 “href” of <image> loads “x.png”. A drawing loads nothing; <use> takes ../../parts.svg#name.',
  ]);
});

test('whatever loads something is told', () => {
  expect(
    told({
      [FRAME]: ['<path class', '<path fill="url(#g)" class'],
      [DIAGRAM]: ['<circle', '<use href="https://example.org/x.svg#a" /><circle'],
    }),
  ).toEqual([
    'modules/attunement/diagrams/yes-cycle.svg:2 <use> is not for a diagram. Use shapes and text.',
    'modules/attunement/diagrams/yes-cycle.svg:2 “href” of <use> loads “https://example.org/x.svg#a”. A drawing loads nothing; <use> takes ../../parts.svg#name.',
    'moments/spinning-lid/frames/1.svg:3 “fill” of <path> loads “url(#g)”. A drawing loads nothing; <use> takes ../../parts.svg#name.',
  ]);
});

test('a diagram has no shared parts, which its component does not bring along', () => {
  expect(told({ [DIAGRAM]: ['<circle', '<use href="#face-smile" /><circle'] })).toEqual([
    'modules/attunement/diagrams/yes-cycle.svg:2 <use> is not for a diagram. Use shapes and text.',
  ]);
});

test('a class that the stylesheet lacks suggests the nearest', () => {
  expect(told({ [DIAGRAM]: ['s-ink', 's-inc'] })).toEqual([
    'modules/attunement/diagrams/yes-cycle.svg:2 drawing.css has no class “s-inc”, so it does nothing. Did you mean “s-ink”?',
  ]);
});

test('a part that is not in parts.svg suggests the nearest', () => {
  expect(told({ [FRAME]: ['#face-smile', '#face-smil'] })).toEqual([
    'moments/spinning-lid/frames/1.svg:2 There is no symbol “face-smil” in moments/parts.svg. Did you mean “face-smile”?',
  ]);
});

test('an id outside parts.svg would be in a page twice', () => {
  expect(told({ [FRAME]: ['<path', '<path id="a"'] })).toEqual([
    'moments/spinning-lid/frames/1.svg:3 The id “a” would be in the page more than once. Take it out; only symbols in parts.svg have ids.',
  ]);
});

test('a drawing starts with svg and a viewBox', () => {
  expect(told({ [DIAGRAM]: ['viewBox', 'viewbx'] })).toEqual([
    'modules/attunement/diagrams/yes-cycle.svg:1 The drawing does not start with <svg viewBox="…">. Save it as plain SVG with a viewBox.',
  ]);
});
