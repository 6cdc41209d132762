import { expect, test } from 'vitest';
import { readBody } from './body.ts';
import { LESSON_COUNTS, TAGS } from '../../schemas/tags.ts';

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

test('what is counted in a lesson is a tag of lessons', () => {
  for (const name of LESSON_COUNTS.flatMap(({ tags }) => tags)) {
    expect(TAGS[name]?.within).toContain('lesson');
  }
});
