import { expect, test } from 'vitest';
import { inlineScriptBytes, weigh } from './html.mjs';

const page = (head: string, body = '') =>
  `<!doctype html><html><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;

test('html, head and body count as elements, like everything in them', () => {
  expect(weigh(page('<title>A</title>', '<p>B <b>C</b></p>')).elements).toBe(7);
});

test('a style sheet, a plain script and an @import hold up the first paint', () => {
  const head =
    '<link rel="stylesheet" href="/a.css"><script src="/b.js"></script><style>@import "/c.css";</style>';
  expect(weigh(page(head)).blocking).toEqual(['/a.css', '/b.js', '@import "/c.css"']);
});

test('modules, deferred scripts and icons hold up nothing', () => {
  const head =
    '<script type="module" src="/a.js"></script><script defer src="/b.js"></script><link rel="icon" href="/i.svg">';
  const { blocking, scripts } = weigh(page(head));
  expect(blocking).toEqual([]);
  expect(scripts).toEqual(['/a.js', '/b.js']);
});

test('a policy is weighed as the browser reads it', () => {
  const policy = '<meta http-equiv="content-security-policy" content="default-src &#39;self&#39;">';
  expect(weigh(page(policy)).policyBytes).toBe("default-src 'self'".length);
});

test('data in a script element is no script', () => {
  const head = '<script>go()</script><script type="application/json">{}</script>';
  expect(weigh(page(head)).inlineScripts).toEqual(['go()']);
});

test('an inline script weighs what the page would be lighter without it', () => {
  const script = '<script>const word = document.querySelector("p");</script>';
  const bytes = inlineScriptBytes(page(script, '<p>text</p>'));
  expect(bytes).toBeGreaterThan(20);
  expect(bytes).toBeLessThan(60);
  expect(inlineScriptBytes(page('', '<p>text</p>'))).toBe(0);
});
