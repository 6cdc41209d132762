import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transform, type CustomAtRules, type Visitor } from 'lightningcss';
import { parseSync } from 'vite';
import { describe, expect, test } from 'vitest';
import { built } from '../support/built.ts';
import { named, pagesOf } from '../support/pages.ts';

/**
 * What is sent is understood by Chrome and Edge 109, Firefox 115 and Safari 15.4 (site.config.mjs).
 * Syntax that one of them cannot read stops a whole script; a selector that one cannot read drops
 * its whole rule. Dates of features are from MDN's browser-compat-data.
 */

interface Node {
  type: string;
  [field: string]: unknown;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';

function* nodesIn(value: unknown): Generator<Node> {
  if (isNode(value)) yield value;
  if (typeof value === 'object' && value !== null) {
    for (const inner of Object.values(value)) yield* nodesIn(inner);
  }
}

/** Members that came after the oldest of the four, and are not asked for before they are used. */
const TOO_NEW = new Set([
  'toSorted',
  'toReversed',
  'toSpliced',
  'withResolvers',
  'fromAsync',
  'groupBy',
  'isWellFormed',
  'toWellFormed',
  'canParse',
  'requestSubmit',
  'checkVisibility',
  'getHTML',
  'setHTML',
  'setHTMLUnsafe',
  'symmetricDifference',
  'isSubsetOf',
  'scrollend',
  'requestIdleCallback',
  'CompressionStream',
]);

/** What a script holds that one of the oldest browsers cannot read or does not have. */
function tooNewIn(script: string): string[] {
  return [...nodesIn(parseSync('script.js', script).program)].flatMap((node) => {
    switch (node.type) {
      case 'StaticBlock': // Safari 16.4
      case 'AccessorProperty':
      case 'Decorator':
        return [node.type];
      case 'ImportDeclaration':
      case 'ExportNamedDeclaration':
      case 'ExportAllDeclaration': // `with { type: … }`: Safari 17.2, Firefox 138
        return (node['attributes'] as unknown[] | undefined)?.length ? ['import attributes'] : [];
      case 'VariableDeclaration': // `using`: none of them
        return String(node['kind']).includes('using') ? ['using'] : [];
      case 'Literal': {
        const regex = node['regex'] as { pattern: string; flags: string } | undefined;
        if (!regex) return [];
        // Looking behind came with Safari 16.4, as a syntax error before; the flag v with 17.
        const isNew = /\(\?<[=!]|\(\?[ims-]+:/.test(regex.pattern) || regex.flags.includes('v');
        return isNew ? [`/${regex.pattern}/${regex.flags}`] : [];
      }
      case 'MemberExpression': {
        const { name = '' } = node['property'] as { name?: string };
        return !node['computed'] && TOO_NEW.has(name) ? [`.${name}`] : [];
      }
      default:
        return [];
    }
  });
}

describe('a script in the built site', () => {
  const files = readdirSync(built.folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.js'),
  );
  const inline = pagesOf(built).flatMap((page) =>
    named(page, 'script').flatMap(({ text, attributes }) =>
      attributes.has('src') ? [] : [[`in /${page.address}`, text] as const],
    ),
  );

  test('is read by the oldest browsers', () => {
    expect(files.length).toBeGreaterThan(5);
    const all = [
      ...files.map((name) => [name, readFileSync(join(built.folder, name), 'utf8')] as const),
      ...inline,
    ];
    expect(all.flatMap(([name, text]) => tooNewIn(text).map((what) => `${name}: ${what}`))).toEqual(
      [],
    );
  });

  test.each([
    ['class A { static { go(); } }', 'StaticBlock'],
    ['/(?<=a)b/.test(x)', '/(?<=a)b/'],
    ['import a from "./a.json" with { type: "json" }', 'import attributes'],
    ['list.toSorted()', '.toSorted'],
  ])('would not pass with %s', (script, what) => {
    expect(tooNewIn(script)).toEqual([what]);
  });
});

/** Selectors that not all of the four know. In a list with others they take those down with them. */
const NEW_SELECTORS = new Set([
  'has',
  'popover-open',
  'open',
  'details-content',
  'user-invalid',
  'user-valid',
  'state',
  'modal',
]);

interface Part {
  type: string;
  kind?: string;
  name?: string;
}

const newPartsIn = (selector: readonly Part[]): string[] =>
  selector.flatMap(({ type, kind = '', name = '' }) =>
    type.startsWith('pseudo') && (NEW_SELECTORS.has(kind) || NEW_SELECTORS.has(name))
      ? [kind.startsWith('custom') ? name : kind]
      : [],
  );

/** At-rules that some of the four skip, with all that stands in them. */
const NEW_AT_RULES = new Set(['container', 'scope', 'starting-style']);

function tooNewInCss(css: string): string[] {
  const found: string[] = [];
  const visitor: Visitor<CustomAtRules> = {
    Rule(rule) {
      if (NEW_AT_RULES.has(rule.type)) found.push(`@${rule.type}`);
      if (rule.type !== 'style') return;
      const selectors = rule.value.selectors as readonly (readonly Part[])[];
      const isNew = selectors.map((selector) => newPartsIn(selector).length > 0);
      // Alone in its rule it is skipped, and what stands elsewhere holds.
      if (isNew.includes(true) && isNew.includes(false)) {
        found.push(
          selectors
            .flatMap(newPartsIn)
            .map((part) => `:${part} beside others`)
            .join(),
        );
      }
      if (selectors.flatMap(newPartsIn).includes('has')) found.push(':has');
    },
    Function: {
      'light-dark': () => void found.push('light-dark()'),
      'color-mix': () => void found.push('color-mix()'),
    },
    Color(color) {
      const space = typeof color === 'object' && 'type' in color ? color.type : '';
      if (['oklch', 'oklab', 'lab', 'lch'].includes(space)) found.push(space);
    },
  };
  transform({ filename: 'page.css', code: Buffer.from(css), visitor, errorRecovery: false });
  return found;
}

describe('a style in the built site', () => {
  test('is read by the oldest browsers, or can be done without', () => {
    const styles = pagesOf(built).flatMap((page) =>
      named(page, 'style').map(({ text }) => [`/${page.address}`, text] as const),
    );
    expect(styles.length).toBeGreaterThan(5);
    expect(
      styles.flatMap(([name, css]) => tooNewInCss(css).map((what) => `${name}: ${what}`)),
    ).toEqual([]);
  });

  test.each([
    ['a:has(b) { color: red }', ':has'],
    ['a, b:popover-open { color: red }', ':popover-open beside others'],
    ['@container (width > 1px) { a { color: red } }', '@container'],
    ['a { color: oklch(0.5 0.1 20) }', 'oklch'],
  ])('would not pass with %s', (css, what) => {
    expect(tooNewInCss(css)).toEqual([what]);
  });
});
