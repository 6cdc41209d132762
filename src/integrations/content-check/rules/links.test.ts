import { expect, test } from 'vitest';
import { told } from '../fixture.ts';

const GUIDING = 'modules/attunement/guiding.mdx';

test('link texts that say nothing are told', () => {
  expect(
    told({
      [GUIDING]: [
        'He stops.',
        '[Click here](../receiving/), [here](../receiving/) or [read more…](../receiving/).',
      ],
    }),
  ).toEqual([
    'modules/attunement/guiding.mdx:20 The link text “Click here” does not say where it goes. Use the name of the page it leads to.',
    'modules/attunement/guiding.mdx:20 The link text “here” does not say where it goes. Use the name of the page it leads to.',
    'modules/attunement/guiding.mdx:20 The link text “read more…” does not say where it goes. Use the name of the page it leads to.',
  ]);
});

test('a bare address is told, and that it leaves the site', () => {
  expect(told({ [GUIDING]: ['He stops.', 'See https://example.org/page.'] })).toEqual([
    'modules/attunement/guiding.mdx:20 The link text “https://example.org/page” does not say where it goes. Use the name of the page it leads to.',
    'modules/attunement/guiding.mdx:20 A link to https://example.org/page, out of the site. Put the work into sources.yaml and cite it: <Cite id="…" />.',
  ]);
});

test('a link out of the site is told to become a citation', () => {
  expect(
    told({
      [GUIDING]: [
        'He stops.',
        'Ask [the guideline](https://www.nice.org.uk/qs133).\n\nAnd [others][o].\n\n[o]: //example.org',
      ],
    }),
  ).toEqual([
    'modules/attunement/guiding.mdx:20 A link to https://www.nice.org.uk/qs133, out of the site. Put the work into sources.yaml and cite it: <Cite id="…" />.',
    'modules/attunement/guiding.mdx:24 A link to //example.org, out of the site. Put the work into sources.yaml and cite it: <Cite id="…" />.',
  ]);
});

test('a link from the root breaks under a folder', () => {
  expect(
    told({ [GUIDING]: ['He stops.', 'See [Receiving](/learn/attunement/receiving/).'] }),
  ).toEqual([
    'modules/attunement/guiding.mdx:20 The link to /learn/attunement/receiving/ breaks where the site is served under a folder. Start it from this page: ../receiving/.',
  ]);
});

test('a link that says where it goes is fine', () => {
  expect(told({ [GUIDING]: ['He stops.', 'See [Receiving](../receiving/).'] })).toEqual([]);
});
