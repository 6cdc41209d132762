import { expect, test } from 'vitest';
import { barePage } from './bare-page.mjs';

const built =
  '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A &amp; B</title>' +
  '<script>go()</script><style>p > b{color:red}</style></head>' +
  '<body><main data-island="x"><p class="lead">One <a href="/">two</a> &lt;three&gt;</p>' +
  '<svg><title>drawn</title></svg><script type="module" src="/a.js"></script></main></body></html>';

test('a bare page has the text and the styles, and neither scripts, drawings nor attributes', () => {
  const bare = barePage(built);
  expect(bare).toContain('<title>A &amp; B</title><style>p > b{color:red}</style>');
  expect(bare).toContain('<body><p>One two &lt;three></p></body>');
  expect(bare).not.toMatch(/script|svg|drawn|data-|href|class/);
});
