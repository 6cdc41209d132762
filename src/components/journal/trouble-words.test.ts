import { describe, expect, it } from 'vitest';
import { troubleWords } from './trouble-words.ts';

describe('what is said about where words are kept', () => {
  it('is nothing when the device keeps them', () => {
    expect(troubleWords({ keeping: 'device', trouble: null })).toBeNull();
  });

  it('says how long they last when the device does not', () => {
    expect(troubleWords({ keeping: 'tab', trouble: 'blocked' })).toContain(
      'stays in this tab and is gone when you close it',
    );
    expect(troubleWords({ keeping: 'nowhere', trouble: 'blocked' })).toContain(
      'is here until you leave this page',
    );
  });

  it('says on a shared device that they go with the tab', () => {
    expect(troubleWords({ keeping: 'tab', trouble: null })).toMatch(
      /^This is a shared device\. What you write stays in this tab/,
    );
  });

  it('says what to do before what was wiped is gone for good', () => {
    expect(troubleWords({ keeping: 'device', trouble: 'wiped' })).toContain(
      'save it as a file before you leave',
    );
  });
});
