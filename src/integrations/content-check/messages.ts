import { FRESH_MONTHS } from '../../domain/law/stale.ts';
import type { Code, Problem, ProblemArgs } from './problem.ts';
import { SESSION_MESSAGES } from './session-messages.ts';

/** “Did you mean …?”, or what there is when nothing is near. */
function instead(near: string | null, known: readonly string[] = []): string {
  if (near !== null) return `Did you mean “${near}”?`;
  if (known.length === 0) return 'There is none yet.';
  const some = known.slice(0, 12).join(', ');
  return `There is: ${some}${known.length > 12 ? ' and more' : ''}.`;
}

const meant = (near: string | null): string => (near === null ? '' : ` Did you mean “${near}”?`);
const inside = (within: string): string => (within === '' ? '' : ` in ${within}`);
const count = (number: number, noun: string): string =>
  `${number} ${noun}${number === 1 ? '' : 's'}`;
const times = (count: number): string => (count === 1 ? 'once' : `${count} times`);

/** What is wrong, then what to do, for each kind of problem. */
const MESSAGES: { [C in Code]: (args: ProblemArgs[C]) => string } = {
  ...SESSION_MESSAGES,
  'alias-taken': ({ alias, by }) =>
    `“${alias}” leads to the entry “${by}” already. Take it out here, or out there: a word leads to one entry.`,
  'answer-count': ({ question, kind, right }) =>
    right === 0
      ? `The question “${question}” has no right option. Put “right: true” under the one that is.`
      : `The question “${question}” is “${kind}” but has ${right} right options. Leave “right: true” under one, or make it “kind: multiple”.`,
  'attribute-empty': ({ tag, attribute, about }) =>
    `“${attribute}” of <${tag}> is empty. Fill it in: ${about}.`,
  'attribute-expression': ({ tag, attribute }) =>
    `“${attribute}” of <${tag}> is written as code. Write it in quotes: ${attribute.startsWith('{') ? 'name' : attribute}="…".`,
  'attribute-minutes': ({ tag, attribute, value }) =>
    `“${attribute}” of <${tag}> is “${value}”. Write a whole number of minutes, from 1 to 99: ${attribute}="8".`,
  'attribute-missing': ({ tag, attribute, about }) =>
    `<${tag}> has no “${attribute}”. Add ${attribute}="…": ${about}.`,
  'attribute-other': ({ tag, attribute, value, near, known }) =>
    `“${attribute}” of <${tag}> is “${value}”. ${near === null ? `It is one of: ${known.join(', ')}.` : `Did you mean “${near}”?`}`,
  'attribute-unknown': ({ tag, attribute, near, known }) =>
    known.length === 0
      ? `<${tag}> takes no attributes. Take “${attribute}” out.`
      : `<${tag}> knows no “${attribute}”. ${near === null ? `It takes: ${known.join(', ')}.` : `Did you mean “${near}”?`}`,
  'caption-fast': ({ pace, most }) =>
    `The caption is read at ${pace.toFixed(1)} characters a second, and ${most} is the most. Say less, or leave it there longer.`,
  'caption-lines': ({ lines, most }) =>
    `The caption has ${count(lines, 'line')}. Cut it to ${most}, or make it two captions.`,
  'caption-outside': ({ seconds }) =>
    `The caption does not fit its scene of ${seconds} seconds. It begins at 0 or later, and ends after it begins and before the scene does.`,
  'caption-overlap': () =>
    'The caption begins before the one above it has gone. Begin later, or end that one sooner.',
  'caption-wide': ({ width, most }) =>
    `A line of the caption has ${width} characters, and ${most} is the most. Break the line, or say it shorter.`,
  'choice-taken': ({ choice, by }) =>
    `“${choice}” is a choice of the step “${by}” already. Choose another id: a way through is a list of them.`,
  'choice-without-as-if': ({ choice }) =>
    `A condition names the choice “${choice}”, which has no “asIf”. Add it, as it goes on after “If”: asIf: you asked about worries.`,
  'code-in-content': ({ what }) =>
    what === 'import'
      ? 'An import or export. Take it out: our tags need none.'
      : 'Code in braces. Take it out; write a brace as \\{.',
  'condition-idle': ({ choice, always }) =>
    always
      ? `The choice “${choice}” is there on every way that comes here. Take “when” out, or name a choice that some have not made.`
      : `The choice “${choice}” is there on no way that comes here. Name choices that lead here, or take it out.`,
  'doi-taken': ({ doi, by }) =>
    `The DOI ${doi} belongs to “${by}” already. Keep one of the two and cite that.`,
  'drawing-absent': ({ drawing, near, known }) =>
    `There is no drawing “${drawing}” here. ${instead(near, known)} Draw it or correct the name.`,
  'drawing-unused': ({ drawing, by }) =>
    `No ${by} shows the drawing “${drawing}”. Show it or delete the file.`,
  'ending-alike': ({ words, by }) =>
    `“${words}” is the kind of the ending “${by}” too. Endings differ in kind: find its own word, or make the two one.`,
  'event-handler': ({ element, attribute }) =>
    `<${element}> has a script in “${attribute}”. Take it out: content runs no scripts.`,
  'field-missing': ({ field, within, about }) =>
    `“${field}” is missing${inside(within)}. Add it${about === '' ? '' : `: ${about}`}.`,
  'field-unknown': ({ field, within, near, known }) =>
    `“${field}” is not a field${within === '' ? ' here' : ` of ${within}`}. ${near === null ? `The fields are: ${known.join(', ')}.` : `Did you mean “${near}”?`}`,
  'field-wrong': ({ field, wanted, near }) => `${field || 'The file'} ${wanted}.${meant(near)}`,
  'file-absent': ({ file, of }) =>
    `There is no ${file} in ${of}, so nothing in that folder is shown. Add it or delete the folder.`,
  'file-unexpected': ({ near }) =>
    `The site does not read a file of this name in this place.${meant(near)} Rename, move or delete it.`,
  'film-absent': ({ film, name }) => `There is no ${name} of this film. Run: npm run films ${film}`,
  'film-camera': ({ by, seconds }) =>
    `The camera changes size by ${by.toFixed(2)} in ${count(seconds, 'second')}, which makes some people feel ill. At most 0.05 in a second.`,
  'film-flash': ({ part }) =>
    `“${part}” comes and goes within 0.4 seconds, which flashes. Give it longer.`,
  'film-heavy': ({ name, bytes, most }) =>
    `${name} has ${Math.ceil(bytes / 1000)} kB, and ${most / 1000} is the most. Move less at a time, or make the film shorter.`,
  'film-length': ({ seconds, least, most }) =>
    `The film is ${seconds} seconds long. It should be ${least} to ${most}.`,
  'film-move-late': ({ part, seconds }) =>
    `“${part}” moves after the scene of ${seconds} seconds has ended, or ends before it begins. Change “at”.`,
  'film-part': ({ part, near, known }) =>
    `The scene has no part “${part}”. ${instead(near, known)} A part is a <g id="…"> in its drawing.`,
  'film-part-twice': ({ part }) =>
    `Two groups are called “${part}” and would move as one. Rename one.`,
  'film-part-placed': ({ part }) =>
    `<g id="${part}"> has other attributes, or does not begin with its id. Put what places it on a <g> around it: a move sets its transform.`,
  'film-stale': ({ film }) =>
    `The film has changed since it was rendered. Run: npm run films ${film}`,
  'moving-frame': ({ frame, frames }) =>
    `There is no frame ${frame}: the moment has ${frames}. Count from 1.`,
  'moving-mark': ({ by, at, seconds }) =>
    `${by} marks at ${at} seconds, and the moment ends at ${seconds}. Change “at”.`,
  'frame-number': ({ event, frame, frames }) =>
    `The event “${event}” is in frame ${frame}, but there are ${frames} frames. Count from 1.`,
  'frontmatter-missing': () =>
    'The file does not start with frontmatter. Start it with ---, the fields, ---.',
  'heading-order': ({ depth, before }) =>
    depth === 1
      ? 'A heading with one #. The title is the page’s first heading: start with ##.'
      : `A heading of level ${depth} after one of level ${before}. Use ${'#'.repeat(before + 1)}: no level is skipped.`,
  'id-form': ({ id, of }) =>
    `The id of this ${of}, “${id}”, must be kebab-case: small letters, digits and single hyphens. Rename it before anyone’s record points at it.`,
  'id-taken': ({ id, of, line }) =>
    `The ${of} id “${id}” is taken on line ${line}. Choose another: records point at it.`,
  'image-in-text': () =>
    'An image in the text. Use <Diagram> or <Look>, so that it follows the theme and has its words.',
  'image-without-alt': () =>
    'An image without alternative text. Use <Diagram name="…" alt="…">, and say in alt what it shows.',
  'link-absolute': ({ url }) =>
    `The link to ${url} breaks where the site is served under a folder. Start it from this page: ../receiving/.`,
  'link-external': ({ url }) =>
    `A link to ${url}, out of the site. Put the work into sources.yaml and cite it: <Cite id="…" />.`,
  'link-vague': ({ text }) =>
    `The link text “${text}” does not say where it goes. Use the name of the page it leads to.`,
  'listed-absent': ({ what, id, wanted, near }) =>
    `The list names the ${what} “${id}”, but there is no ${wanted}.${meant(near)} Write the file or take the line out.`,
  'listed-twice': ({ what, id }) => `The ${what} “${id}” is listed twice. Take one line out.`,
  'listed-nowhere': ({ what, id, of, at, list }) =>
    `The ${what} is not in the list of ${of}, so nobody can reach it. Add “- ${id}” to ${at} in ${list}.`,
  'markdown-file': () =>
    'A .md file. Rename it to .mdx: a fault in a .md file gives a blank page without a word.',
  'mdx-syntax': ({ said }) =>
    `The text cannot be read from here on: ${said}. Check that every tag is closed, and write < and { as \\< and \\{.`,
  'question-taken': ({ id, line }) =>
    `A question on line ${line} is called “${id}” already. Choose another id: the sheet tells questions apart by it.`,
  'raw-html': ({ element, near }) =>
    element === ''
      ? 'An empty tag, <>. Take it out.'
      : `HTML, <${element}>.${meant(near)} Use Markdown and our tags; in YAML, plain words.`,
  'reference-broken': ({ to, id, near, known }) =>
    `There is no ${to} “${id}”. ${instead(near, known)}`,
  'see-itself': () => 'The entry sends its reader to itself. Take its own id out of “see”.',
  'scale-id': ({ id, name }) =>
    `The scale calls itself “${id}”, and its file is ${name}.yaml. Give both one name: records point at it.`,
  'scale-licensed': () =>
    'The scale is “licensed”, and a static site would publish it: whatever is in src/content/, anybody can read. Take the file out, of the history too, and load it on the page /reflect/self-check/, where it stays on the device.',
  'scale-unsourced': () =>
    'The scale says nothing about what it rests on. Name the works in “sources”, by their ids in sources.yaml.',
  'script-element': () => 'A script. Take it out: content runs no scripts.',
  'section-taken': ({ id }) =>
    `The page itself has a part called “${id}”, so a link to this section would lead there. Choose another id.`,
  'service-unasked': ({ key, of, known }) =>
    `No page asks “${key}” of ${of}, so nobody would see this answer. Take it out. They are asked: ${known.join(', ')}.`,
  'source-unused': ({ source }) =>
    `Nothing cites “${source}”. Cite it where something rests on it, or take it out.`,
  'sources-denied': () =>
    'The lesson cites, and “noSources” says that it does not. Take “noSources” out.',
  'sources-missing': () =>
    'The lesson cites nothing. Add <Cite id="…" /> where it makes a claim; if it makes none, say why in “noSources”.',
  'style-attribute': ({ element }) =>
    `<${element}> has a “style”. Take it out: the page’s policy refuses it. In a drawing, use the classes of drawing.css.`,
  'style-element': () =>
    'A <style>. Take it out: the page’s policy refuses it. In a drawing, use the classes of drawing.css.',
  stale: ({ checked }) =>
    `Last checked on ${checked}, more than ${FRESH_MONTHS} months ago. Compare it with its sources, then put the day into “checked”.`,
  'step-endless': ({ step }) =>
    `No ending can be reached from the step “${step}”. Let a choice lead on to one.`,
  'step-long': ({ words, most }) =>
    `The step has ${words} words. Cut it to ${most}, or make it two.`,
  'step-stuck': ({ step, by }) =>
    `Whoever comes to “${step}” by ${by.join(', ')} finds no choice there. Add one without “when”, or one that holds then.`,
  'step-title-taken': ({ words, by }) =>
    `“${words}” is the title of the step “${by}” too. Each step has its own.`,
  'step-unreached': ({ step }) =>
    `No choice leads to the step “${step}”. Let one lead to it, or delete the file.`,
  'stop-unplaced': ({ stop }) =>
    `The stop “${stop}” is nowhere in the text. Put <Stop id="${stop}" /> where the telling stops.`,
  'svg-attribute-external': ({ element, attribute, value }) =>
    `“${attribute}” of <${element}> loads “${value}”. A drawing loads nothing; <use> takes ../../parts.svg#name.`,
  'svg-class': ({ name, near }) =>
    `drawing.css has no class “${name}”, so it does nothing.${meant(near)}`,
  'svg-element': ({ element, of, near }) =>
    `<${element}> is not for a ${of === 'parts' ? 'symbol' : of}.${meant(near)} Use shapes${of === 'diagram' ? ' and text' : of === 'scene' ? ' and <use>: words are captions' : ', text and <use>'}.`,
  'svg-id': ({ id }) =>
    `The id “${id}” would be in the page more than once. Take it out; only symbols in parts.svg have ids.`,
  'svg-part': ({ part, near, known }) =>
    `There is no symbol “${part}” in moments/parts.svg. ${instead(near, known)}`,
  'svg-root': () =>
    'The drawing does not start with <svg viewBox="…">. Save it as plain SVG with a viewBox.',
  'tag-alone': ({ tag }) => `<${tag}> stands on a line of its own. Put it into its sentence.`,
  'tag-count': ({ tags, view, found, min, max }) => {
    const names = tags.map((tag) => `<${tag}>`).join(' or ');
    const wants =
      min === max
        ? `exactly ${times(min)}`
        : max === null
          ? `at least ${times(min)}`
          : `at most ${times(max)}`;
    const is = found === 0 ? 'not there' : found === 1 ? 'there once' : `there ${found} times`;
    return `${names} is ${is}. A ${view} has it ${wants}.`;
  },
  'tag-empty': ({ tag }) => `<${tag}> is empty. Put its words between <${tag}> and </${tag}>.`,
  'tag-full': ({ tag, example }) =>
    `<${tag}> takes no words inside. Write it like this: ${example}`,
  'tag-inline': ({ tag }) =>
    `<${tag}> stands within a sentence. Put it on a line of its own, with a blank line before and after.`,
  'tag-unknown': ({ tag, near, known }) => `There is no tag <${tag}> here. ${instead(near, known)}`,
  'walk-cycle': ({ steps }) =>
    `The steps ${steps.join(', ')} lead round in a ring. Break it: to come back later, write the later time as a step of its own.`,
  'walk-endings': ({ endings, least, most }) =>
    `The walkthrough has ${count(endings, 'ending')}. It needs ${least} to ${most}, each of its own kind.`,
  'walk-fallen': ({ steps }) =>
    steps.length === 0
      ? 'No step has “fallen: true”. Put it into the one where the plan has just fallen through.'
      : `The steps ${steps.join(', ')} all have “fallen: true”. Leave it in one.`,
  'walk-longest': ({ steps, most, by }) =>
    `One way through has ${steps} steps, and ${most} is the most. It goes by: ${by.join(', ')}.`,
  'walk-size': ({ steps, least, most }) =>
    `The walkthrough has ${count(steps, 'step')}. It needs ${least} to ${most}.`,
  'walk-usual': ({ usual, least, most }) =>
    `Half of all walks have ${count(usual, 'step')} or fewer, when each choice is as likely as the next. It should be ${least} to ${most}: see npm run walkthrough.`,
  'yaml-key-twice': ({ key }) => `“${key}” is there twice. Rename one or take it out.`,
  'yaml-syntax': ({ said }) =>
    `This is not YAML: ${said}. Check the indentation, and put text that holds “: ” or starts with a sign into quotes.`,
};

/** What is wrong and what to do, in a sentence or two. */
export function message(problem: Problem): string {
  const words = MESSAGES[problem.code] as (args: Problem['args']) => string;
  // What a parser or a schema says may bring its own full stop.
  return words(problem.args).replace(/([.!?])\.(?= |$)/g, '$1');
}

/** Problems for a terminal: a line with the place, which most can open by a click, and one with the words. */
export function report(problems: readonly Problem[]): string {
  const files = new Set(problems.map(({ file }) => file)).size;
  return [
    ...problems.map((problem) => `${problem.file}:${problem.line}\n  ${message(problem)}\n`),
    `${count(problems.length, 'problem')} in ${count(files, 'file')}.`,
  ].join('\n');
}
