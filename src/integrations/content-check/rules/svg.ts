import { readFileSync } from 'node:fs';
import type { Drawing } from '../content.ts';
import { nearest } from '../nearest.ts';
import type { Problem } from '../problem.ts';
import type { Rule } from '../rule.ts';

/** What a drawing is made of. Nothing that runs, loads or brings its own look. */
const SHAPES = 'svg g path circle ellipse rect line polyline polygon text tspan title desc'.split(
  ' ',
);
const ELEMENTS = {
  // Diagram.astro brings no parts along.
  diagram: new Set(SHAPES),
  frame: new Set([...SHAPES, 'use']),
  // A film's words are captions, which can be read aloud, made larger and put into another language.
  scene: new Set([...SHAPES.filter((name) => !name.startsWith('t')), 'use']),
  picture: new Set([...SHAPES, 'use']),
  parts: new Set([...SHAPES, 'use', 'symbol']),
};

/** The classes that drawings may name are those that their stylesheet has. */
const STYLESHEET = new URL('../../../components/moment/drawing.css', import.meta.url);
let classes: Set<string> | undefined;
const known = (): Set<string> =>
  (classes ??= new Set(
    [...readFileSync(STYLESHEET, 'utf8').matchAll(/\.([fslt]-[a-z0-9-]+)(?=[\s,{:])/g)].map(
      ([, name = '']) => name,
    ),
  ));

/** How a drawing names a part, by where it lies. */
const INSIDE = /^(?:\.\.\/\.\.\/parts\.svg)?#(.+)$/;
const PART = {
  diagram: INSIDE,
  frame: INSIDE,
  parts: INSIDE,
  picture: /^\.\.\/\.\.\/\.\.\/moments\/parts\.svg#(.+)$/,
  scene: /^\.\.\/\.\.\/(?:\.\.\/moments\/)?parts\.svg#(.+)$/,
};

/** Parts are called by their ids, and what moves in a scene is too. Elsewhere an id would be in a page twice. */
const mayHaveId = (kind: Drawing['kind'], element: string): boolean =>
  (kind === 'parts' && element === 'symbol') || (kind === 'scene' && element === 'g');

/** Drawings stand inline in pages: they hold only shapes, words, known classes and known parts. */
export const svg: Rule = function* ({ drawings }) {
  const parts = new Set(
    drawings
      .filter(({ kind }) => kind === 'parts')
      .flatMap(({ elements }) => elements.filter(({ name }) => name === 'symbol'))
      .flatMap(({ attributes }) => attributes.filter(({ name }) => name === 'id'))
      .map(({ value }) => value),
  );
  for (const drawing of drawings) {
    yield* wrongElements(drawing);
    yield* wrongAttributes(drawing, parts);
  }
};

function* wrongElements({ kind, file, elements }: Drawing): Generator<Problem> {
  const [root] = elements;
  if (root?.name !== 'svg' || !root.attributes.some(({ name }) => name === 'viewBox')) {
    yield { code: 'svg-root', file, line: 1, args: {} };
  }
  for (const { name, line } of elements) {
    if (name === 'script') yield { code: 'script-element', file, line, args: {} };
    else if (name === 'style') yield { code: 'style-element', file, line, args: {} };
    else if (!ELEMENTS[kind].has(name)) {
      const args = { element: name, of: kind, near: nearest(name, ELEMENTS[kind]) };
      yield { code: 'svg-element', file, line, args };
    }
  }
}

function* wrongAttributes(
  { kind, file, elements }: Drawing,
  parts: Set<string>,
): Generator<Problem> {
  for (const { name: element, attributes } of elements) {
    for (const { name, value, line } of attributes) {
      if (name === 'style') {
        yield { code: 'style-attribute', file, line, args: { element } };
      } else if (/^on/i.test(name)) {
        yield { code: 'event-handler', file, line, args: { element, attribute: name } };
      } else if (name === 'class') {
        for (const one of value.split(/\s+/).filter((word) => word && !known().has(word))) {
          yield { code: 'svg-class', file, line, args: { name: one, near: nearest(one, known()) } };
        }
      } else if (name === 'id' && !mayHaveId(kind, element)) {
        yield { code: 'svg-id', file, line, args: { id: value } };
      } else if (element === 'use' && name === 'href') {
        const part = PART[kind].exec(value)?.[1];
        if (part === undefined) {
          yield {
            code: 'svg-attribute-external',
            file,
            line,
            args: { element, attribute: name, value },
          };
        } else if (!parts.has(part)) {
          const args = { part, near: nearest(part, parts), known: [...parts] };
          yield { code: 'svg-part', file, line, args };
        }
      } else if (/(^|:)(href|src)$/.test(name) || /url\(/i.test(value)) {
        yield {
          code: 'svg-attribute-external',
          file,
          line,
          args: { element, attribute: name, value },
        };
      }
    }
  }
}
