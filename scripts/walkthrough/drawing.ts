import { cycleIn, inOrder } from '../../src/domain/walkthrough/order.ts';
import { survey, type Survey } from '../../src/domain/walkthrough/survey.ts';
import type { When } from '../../src/domain/walkthrough/walk.ts';
import type { Prose } from '../../src/integrations/content-check/content.ts';
import { WAY_LIMITS } from '../../src/integrations/content-check/rules/walk-conditions.ts';
import type { WrittenWalk } from '../../src/integrations/content-check/walks.ts';

const field = (file: Prose | undefined, at: string): string => {
  const [found] = file?.fields?.at(at) ?? [];
  return found === undefined ? '' : String(found.value);
};

const counted = (count: number, noun: string): string =>
  `${count.toLocaleString('en-GB')} ${noun}${count === 1 ? '' : 's'}`;

const percent = (share: number): string => `${Math.round(share * 100)} %`;

const whenWords = ({ chose, notChose }: When): string =>
  [
    ...(chose ? [`if ${chose.join(' or ')}`] : []),
    ...(notChose ? [`unless ${notChose.join(' or ')}`] : []),
  ].join(', ');

/** A walkthrough in text: each step after those that lead to it, its choices as arrows, then the counts. */
export function drawing(written: WrittenWalk): string {
  const { index, walk, files } = written;
  const cycle = cycleIn(walk);
  const seen = cycle ? null : survey(walk);
  const order = cycle ? walk.steps.map(({ id }) => id) : inOrder(walk);
  return [
    `${field(index, 'title')}: ${counted(files.size, 'step')}`,
    '',
    ...order.flatMap((id) => [...stepLines(written, id, seen), '']),
    ...(seen ? summary(seen) : ['There is a ring in it, so ways cannot be counted.']),
  ].join('\n');
}

function stepLines({ walk, files }: WrittenWalk, id: string, seen: Survey | null): string[] {
  const file = files.get(id);
  const choices = walk.steps.find((step) => step.id === id)?.choices ?? [];
  const kind = field(file, 'ending.kind');
  const marks = [
    ...(id === walk.start ? ['start'] : []),
    ...(field(file, 'visit') ? [`visit: ${field(file, 'visit')}`] : []),
    ...(field(file, 'fallen') === 'true' ? ['fallen'] : []),
    ...(field(file, 'pause.id') ? ['pause'] : []),
    ...(kind ? [`ending: ${kind}`] : []),
  ];
  const ways = seen ? `, ${counted(seen.reached.get(id) ?? 0, 'way')} here` : '';
  return [
    `${kind ? '■' : '●'} ${id}  “${field(file, 'title')}”${marks.length > 0 ? `  [${marks.join(', ')}]` : ''}`,
    `│   ${counted(file?.body.words ?? 0, 'word')}${ways}`,
    ...choices.map(({ id: choice, to, when }, place) => {
      const pays = seen?.conditions.find((one) => one.choice.id === choice);
      const counts = pays
        ? `: there on ${pays.there} of ${counted(pays.there + pays.away, 'way')}`
        : '';
      const condition = when ? `  (${whenWords(when)}${counts})` : '';
      return `${place === choices.length - 1 ? '└' : '├'}─ ${choice} → ${to}${condition}`;
    }),
  ];
}

function summary({ lengths, usual, longest }: Survey): string[] {
  const all = lengths.reduce((sum, { ways }) => sum + ways, 0);
  const [least, most] = WAY_LIMITS.usual;
  return [
    `${counted(all, 'way')} through. By dice, with each choice as likely as the next:`,
    ...lengths.map(
      ({ steps, ways, share }) =>
        `  ${String(steps).padStart(2)} steps  ${percent(share).padStart(5)}  ${'▪'.repeat(Math.round(share * 40))} ${counted(ways, 'way')}`,
    ),
    `Usual: ${counted(usual, 'step')} (${least} to ${most}). Longest: ${longest.length + 1} (${WAY_LIMITS.most} at most), by ${longest.join(', ')}.`,
  ];
}
