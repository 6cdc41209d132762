import { describe, expect, test } from 'vitest';
import { built } from '../support/built.ts';
import { isForFamilies, named, pagesOf } from '../support/pages.ts';

const pages = pagesOf(built).filter(isForFamilies);

test('there are pages for families', () => {
  expect(pages.length).toBeGreaterThan(0);
});

/** A walkthrough shows one section at a time and has a sheet for questions: a script, and nothing kept. */
const isChoosing = ({ address }: { address: string }): boolean =>
  address.startsWith('families/choosing/');

describe.each(pages.map((page) => [`/${page.address}`, page] as const))('%s', (_address, page) => {
  test('has no script but the one that applies the reading preferences, and what reads a film aloud', () => {
    const [preferences, ...others] = named(page, 'script');
    expect(preferences?.attributes.has('src')).toBe(false);
    expect(preferences?.text).toContain('noticing:preferences');
    const walking = isChoosing(page) ? 1 : 0;
    expect(others).toHaveLength(named(page, 'film-listen').length + walking);
    for (const { text } of others)
      expect(text).toContain(walking ? '[data-section]' : 'speechSynthesis');
  });

  test('writes nothing, and does not ask whether anything was kept here', () => {
    const [preferences = '', ...more] = named(page, 'script').map(({ text }) => text);
    for (const words of [preferences, ...more])
      expect(words).not.toMatch(/setItem|indexedDB|cookie|fetch|sendBeacon|XMLHttp/);
    for (const words of more)
      expect(words).not.toMatch(/Storage|history|location(?!\.hash\.slice)/);
    // The one place where the snippet looks for a record is switched by its second argument.
    expect(preferences).toMatch(/\(document\.documentElement\);?$/);
  });

  test('has nothing to fill in, and nothing that looks like it', () => {
    const fields = ['form', 'input', 'textarea', 'select', 'button'];
    if (isChoosing(page)) {
      // Own words go onto the sheet in the page, and nowhere: no form could send them.
      expect(named(page, 'textarea')).toHaveLength(2);
      expect(['form', 'input', 'select'].flatMap((name) => named(page, name))).toEqual([]);
      return;
    }
    expect(page.elements.filter(({ name }) => fields.includes(name))).toEqual([]);
    expect(page.elements.filter(({ attributes }) => attributes.has('contenteditable'))).toEqual([]);
  });

  test('wakes nothing', () => {
    expect(page.elements.filter(({ attributes }) => attributes.has('data-island'))).toEqual([]);
  });

  test('leads to no page that is written for staff, and away in one press', () => {
    const elsewhere = named(page, 'a').filter(({ attributes }) => {
      const to = attributes.get('href') ?? '';
      const ours = ['families/', 'media/films/'].some((part) => to.startsWith(built.base + part));
      return !to.startsWith('#') && !ours;
    });
    const [leave, ...others] = elsewhere;
    expect(leave?.attributes.get('href')).toBe('https://www.bbc.co.uk/weather');
    expect(page.elements.indexOf(leave!)).toBeLessThan(
      page.elements.findIndex(({ name }) => name === 'main'),
    );
    // Whoever else is linked to is another's, and says so.
    for (const { attributes, text } of others) {
      expect(attributes.get('href')).toMatch(/^https:/);
      expect(text).toContain('(leaves this site)');
    }
  });

  test('is written for either way of reading: no style says left or right', () => {
    const styles = named(page, 'style')
      .map(({ text }) => text)
      .join('');
    const sided =
      /(?:^|[;{])(?:margin|padding|border|inset)?-?(?:left|right)\s*:|text-align:(?:left|right)/g;
    expect(styles.match(sided) ?? []).toEqual([]);
  });

  test('says that it keeps nothing, and how the phone’s own history is cleared', () => {
    const footer = named(page, 'footer')
      .map(({ text }) => text)
      .join('');
    expect(footer).toContain('We keep nothing');
    expect(footer).toContain('History');
  });
});
