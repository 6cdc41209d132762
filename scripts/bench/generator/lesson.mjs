import { paragraph, sentence } from './words.mjs';

/** @typedef {{ terms: string[], sources: string[], moments: string[] }} Ids what a lesson may name */

/**
 * @typedef {object} Given
 * @property {string} title @property {string} question the id of its question in the module's quiz
 * @property {import('./words.mjs').Words} words @property {import('./dice.mjs').Dice} dice @property {Ids} ids
 */

/**
 * A lesson in the form that the content check wants, of some 550 words, with what a real one has: terms,
 * citations, a moment, a guess, a question and a pause.
 * @param {Given} given
 * @returns {string} MDX
 */
export function lessonFile({ title, question, words, dice, ids }) {
  const say = () => sentence(words, dice);
  const tell = (/** @type {number} */ count) => paragraph(words, dice, count);
  const term = () => `<Term id="${dice.one(ids.terms)}">${dice.one(words.plain)}</Term>`;
  const cite = () => `<Cite id="${dice.one(ids.sources)}" />`;
  return `---
title: ${title}
summary: ${say()}
minutes: 7
recall:
  id: from-before
  question: ${say()}
  answer: ${tell(3)}
practice:
  id: one-thing
  text: ${tell(2)}
  when: ${dice.one(words.plain)} comes up in passing
  will: wait for the ${dice.one(words.plain)} and say one word of it back
---

${tell(3)}

${say()} ${term()} ${say()} ${cite()}. ${tell(2)}

<KeyIdea>

${say()}

</KeyIdea>

## ${headingFrom(words, dice)}

${tell(4)} ${say()} ${term()} ${say()}

${tell(4)}

<Look moment="${dice.one(ids.moments)}" />

${tell(4)} ${say()} ${cite()}.

<Care>

${tell(3)}

</Care>

## ${headingFrom(words, dice)}

<Try id="a-guess" question="${say()}">

${tell(3)}

</Try>

${tell(4)} ${say()} ${term()} ${say()} ${cite()}.

<Say to="a colleague about the ${dice.one(words.plain)}">

${say()}

</Say>

<Check question="${question}" />

<Pause id="before-you-go">

${tell(2)}

</Pause>
`;
}

/** @param {import('./words.mjs').Words} words @param {import('./dice.mjs').Dice} dice */
const headingFrom = ({ plain }, dice) =>
  `What the ${dice.one(plain)} tells of ${dice.one(plain)} and ${dice.one(plain)}`;

/**
 * The same prose as plain Markdown, for a site that knows no tags of ours.
 * @param {string} mdx
 * @returns {string} MDX with a title and a summary for frontmatter
 */
export function withoutTags(mdx) {
  const [, front = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(mdx) ?? [];
  const kept = front.split('\n').filter((line) => /^(title|summary):/.test(line));
  const plain = body.replace(/<[^>]*>/g, '').replace(/\n{3,}/g, '\n\n');
  return `---\n${kept.join('\n')}\n---\n${plain}`;
}
