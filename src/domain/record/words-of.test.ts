import { describe, expect, it } from 'vitest';
import { planned, reflected, returned } from './examples.ts';
import { wordsOf } from './words-of.ts';

const of = (statement: object) => wordsOf(statement);

describe('the words of an entry', () => {
  it('are its text under its prompt', () => {
    expect(of(reflected(1, 'She waited'))).toEqual({
      title: 'When did someone receive something of yours this week?',
      parts: [{ prompt: '', text: 'She waited' }],
    });
    expect(of(returned(2, 1, 'tried', 'She laughed')).parts[0]?.text).toBe('She laughed');
  });

  it('are a plan in one sentence', () => {
    expect(of(planned(1, 'he turns away', 'wait')).parts).toEqual([
      { prompt: '', text: 'When he turns away, I will wait' },
    ]);
    expect(of(planned(1, '', '')).parts).toEqual([]);
  });

  it('are every part of what was written by a template', () => {
    const wrote = {
      verb: 'wrote',
      result: {
        template: 'gibbs',
        parts: [
          { id: 'gibbs/feelings', prompt: 'What did you feel?', text: 'Hurry' },
          { id: 'gibbs/plan', prompt: 'What next?', text: 'Wait' },
        ],
        about: null,
      },
    };
    expect(of(wrote).parts).toEqual([
      { prompt: 'What did you feel?', text: 'Hurry' },
      { prompt: 'What next?', text: 'Wait' },
    ]);
    const [first] = wrote.result.parts;
    expect(of({ result: { ...wrote.result, parts: [first] } })).toEqual({
      title: 'What did you feel?',
      parts: [{ prompt: '', text: 'Hurry' }],
    });
  });

  it('are what was said on a scale, and what was seen', () => {
    const rated = {
      verb: 'rated',
      result: {
        sitting: 's',
        response: { id: 'with-help', words: 'With help' },
        title: 'Waiting',
        text: 'I counted to five',
        about: null,
      },
    };
    expect(of(rated)).toEqual({
      title: 'Waiting',
      parts: [
        { prompt: '', text: 'With help' },
        { prompt: '', text: 'I counted to five' },
      ],
    });
  });

  it('are none where there are none', () => {
    for (const result of [null, undefined, 3, {}, { parts: 'no' }, { parts: [null, 4] }]) {
      expect(of({ result }).parts).toEqual([]);
    }
  });
});
