import { expect, test } from 'vitest';
import { readBody } from './body.ts';
import { TAG_COUNTS, TAGS } from '../../schemas/tags.ts';

test.each(Object.entries(TAGS))(
  'the example of %s is that tag with known attributes',
  (name, tag) => {
    const [written] = readBody(tag.example).tags;
    expect(written?.name).toBe(name);
    const given = written?.attributes.map((one) => one.name) ?? [];
    expect(Object.keys(tag.attributes)).toEqual(expect.arrayContaining(given));
    for (const [attribute, { required }] of Object.entries(tag.attributes)) {
      if (required) expect(given).toContain(attribute);
    }
  },
);

test('what is counted in a kind of file is a tag of such files', () => {
  for (const [view, counts] of Object.entries(TAG_COUNTS)) {
    for (const name of counts.flatMap(({ tags }) => tags)) {
      expect(TAGS[name]?.within).toContain(view);
    }
  }
});
