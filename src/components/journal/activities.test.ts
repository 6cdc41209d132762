import { describe, expect, it } from 'vitest';
import { outlineOf, whereabouts, type Activities } from './activities.ts';

const activities: Activities = {
  attunement: {
    title: 'The attunement principles',
    href: '/learn/attunement/',
    lessons: ['attunement/receiving', 'attunement/unwritten'],
    questions: 16,
  },
  'attunement/receiving': {
    title: 'Receiving initiatives',
    href: '/learn/attunement/receiving/',
    minutes: 7,
  },
};

describe('where an activity is', () => {
  it('is the lesson, at the prompt', () => {
    expect(whereabouts('attunement/receiving#before-you-go', activities)).toEqual({
      title: 'Receiving initiatives',
      href: '/learn/attunement/receiving/#before-you-go',
    });
  });

  it('is the page of loaded scales, at the item, for a scale that the reader has loaded', () => {
    const loaded = { title: 'A scale of yours', href: '/reflect/self-check/loaded/' };
    expect(whereabouts('scale:ladders#mud', { ...activities, 'scale:': loaded })).toEqual({
      title: 'A scale of yours',
      href: '/reflect/self-check/loaded/?scale=ladders#mud',
    });
  });

  it('is nowhere, under a name made of its id, when the course no longer has it', () => {
    expect(whereabouts('attunement/long-gone#prompt', activities)).toEqual({
      title: 'Long gone',
      href: null,
    });
    expect(whereabouts('quiz:attunement#hand-stills', activities).title).toBe('Hand stills');
  });
});

describe('the outline', () => {
  it('has the modules with those of their lessons that there are', () => {
    expect(outlineOf(activities)).toEqual([
      {
        id: 'attunement',
        title: 'The attunement principles',
        href: '/learn/attunement/',
        lessons: [
          {
            id: 'attunement/receiving',
            title: 'Receiving initiatives',
            href: '/learn/attunement/receiving/',
            minutes: 7,
          },
        ],
        quiz: { href: '/learn/attunement/quiz/', questions: 16 },
      },
    ]);
  });
});
