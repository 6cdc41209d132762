import type { Rule } from '../rule.ts';

const VAGUE = new Set([
  'click',
  'click here',
  'details',
  'find out more',
  'follow this link',
  'here',
  'learn more',
  'link',
  'more',
  'page',
  'read more',
  'read this',
  'see here',
  'see more',
  'this',
  'this link',
  'this page',
]);

/** A link says where it goes, works under any base path, and leaves the site only as a citation. */
export const links: Rule = function* ({ prose }) {
  for (const { file, body } of prose) {
    for (const { url, text, line } of body.links) {
      if (text !== null && saysNothing(text)) {
        yield { code: 'link-vague', file, line, args: { text: text.trim() } };
      }
      if (url?.startsWith('/') && !url.startsWith('//')) {
        yield { code: 'link-absolute', file, line, args: { url } };
      } else if (url && /^([a-z][a-z0-9+.-]*:|\/\/)/i.test(url)) {
        yield { code: 'link-external', file, line, args: { url } };
      }
    }
  }
};

/** “Read more…” tells no more than “read more”; a bare address is read out letter by letter. */
function saysNothing(text: string): boolean {
  const words = text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}/:.\s]/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
  const bare = words.replace(/[.:]+$/, '');
  return bare === '' || VAGUE.has(bare) || /^(https?:|www\.)\S*$/.test(words);
}
