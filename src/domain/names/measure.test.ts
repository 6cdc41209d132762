import { describe, expect, it } from 'vitest';
import { find } from './find.ts';
import { patterns } from './kinds.ts';
import { heldOut } from './labelled/held-out.ts';
import { readLabelled } from './labelled/read.ts';
import { tuned } from './labelled/tuned.ts';
import { measure, precision, recall } from './measure.ts';

describe('the labelled sentences', () => {
  it('are at least three hundred, half of them with nothing to find', () => {
    const all = [...readLabelled(tuned), ...readLabelled(heldOut)];
    expect(all.length).toBeGreaterThanOrEqual(300);
    const empty = all.filter(({ labels, combination }) => labels.length === 0 && !combination);
    expect(empty.length / all.length).toBeGreaterThan(0.45);
    expect(new Set(all.map(({ text }) => text)).size).toBe(all.length);
  });

  it('are read as they are written', () => {
    const [one] = readLabelled('Text {person Liz} on {phone 07700 900222}. {combination}');
    expect(one).toMatchObject({ text: 'Text Liz on 07700 900222.', combination: true });
    expect(one?.labels.map(({ from, to }) => one.text.slice(from, to))).toEqual([
      'Liz',
      '07700 900222',
    ]);
  });
});

describe('on the half that was held out', () => {
  const scores = measure(readLabelled(heldOut), find);

  it('nine in ten of what has a form are found', () => {
    for (const kind of patterns) expect(recall(scores[kind]), kind).toBeGreaterThanOrEqual(0.9);
  });

  it('eight in ten names of people and places are, and seven in ten of those found are names', () => {
    for (const kind of ['person', 'place', 'names'] as const) {
      expect(recall(scores[kind]), kind).toBeGreaterThanOrEqual(0.8);
      expect(precision(scores[kind]), kind).toBeGreaterThanOrEqual(0.7);
    }
  });

  it('combinations are found, and forms not seen where there are none', () => {
    expect(recall(scores.combination)).toBeGreaterThanOrEqual(0.8);
    expect(precision(scores.combination)).toBeGreaterThanOrEqual(0.7);
    expect(precision(scores.patterns)).toBeGreaterThanOrEqual(0.9);
  });
});
