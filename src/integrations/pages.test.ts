import type { AstroPrerenderer } from 'astro';
import { expect, test } from 'vitest';
import { pages, type Step } from './pages.ts';

type Render = AstroPrerenderer['render'];

/** Renders an address of a site under `/noticing/` through some steps. */
async function render(standard: Render, address: string, ...steps: Step[]) {
  let made: AstroPrerenderer | undefined;
  const inner = { name: 'standard', render: standard, getStaticPaths: () => Promise.resolve([]) };
  const hooks = pages(...steps).hooks as Record<string, (options: object) => void>;
  hooks['astro:config:done']?.({ config: { base: '/noticing/' } });
  hooks['astro:build:start']?.({
    setPrerenderer: (wrap: (standard: AstroPrerenderer) => AstroPrerenderer) => {
      made = wrap(inner);
    },
  });
  const options = {} as Parameters<Render>[1];
  return made?.render(new Request(`https://example.org${address}`), options);
}

const answers =
  (body: string, type = 'text/html'): Render =>
  () =>
    Promise.resolve(new Response(body, { headers: { 'content-type': type } }));
const bodyOf = (rendered: Awaited<ReturnType<typeof render>>) =>
  rendered instanceof Response ? rendered.text() : rendered?.response.text();

test('a page goes through every step in order, under its own address', async () => {
  const seen: string[] = [];
  const rendered = await render(
    answers('<p>'),
    '/noticing/learn/a/',
    ({ html }) => `${html}one `,
    ({ path, html }) => {
      seen.push(path, html);
      return undefined;
    },
    ({ html }) => `${html}two`,
  );
  expect(await bodyOf(rendered)).toBe('<p>one two');
  expect(seen).toEqual(['/learn/a/', '<p>one ']);
});

test('what is no page is left as it is', async () => {
  const rendered = await render(
    answers('{}', 'application/json'),
    '/noticing/x.json',
    () => 'changed',
  );
  expect(await bodyOf(rendered)).toBe('{}');
});

test('what the renderer says besides the page is kept', async () => {
  const standard: Render = async (...all) => ({
    response: (await answers('<p>')(...all)) as Response,
    metadata: { kept: true } as never,
  });
  const rendered = await render(standard, '/noticing/', ({ html }) => html.toUpperCase());
  expect(await bodyOf(rendered)).toBe('<P>');
  expect(rendered).toMatchObject({ metadata: { kept: true } });
});

test('a step that fails fails the page', async () => {
  await expect(
    render(answers('<p>'), '/noticing/', () => {
      throw new Error('No place for the policy.');
    }),
  ).rejects.toThrow('No place for the policy.');
});
