import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isNhsNumber } from './nhs-number.ts';

describe('an NHS number', () => {
  it('has a tenth digit that fits the other nine', () => {
    expect(isNhsNumber('9434765919')).toBe(true);
    expect(isNhsNumber('9434765870')).toBe(true);
    expect(isNhsNumber('9434765918')).toBe(false);
  });

  it('is ten digits and nothing else', () => {
    for (const not of ['943476591', '94347659190', '943 476 5919', '', 'ten digits']) {
      expect(isNhsNumber(not)).toBe(false);
    }
  });

  it('is none when one digit of it is mistaken', () => {
    const place = fc.nat({ max: 9 });
    const digit = fc.nat({ max: 9 });
    fc.assert(
      fc.property(place, digit, (at, wrong) => {
        const right = '9434765919';
        const other = right.slice(0, at) + String(wrong) + right.slice(at + 1);
        expect(isNhsNumber(other)).toBe(other === right);
      }),
    );
  });
});
