import { expect, it } from 'vitest';
import { qrPath } from '../card/qr-path.ts';
import { slipCode } from './slip-code.ts';
import { bytesOf, type Slip } from './slip.ts';

const fullest: Slip = {
  format: 'noticing-slip',
  version: 1,
  id: 'k3v9a2mm',
  session: 'é'.repeat(25),
  day: '2026-03-09',
  knowing: { before: 10, now: 10 },
  using: { before: 10, now: 10 },
  try: 'é'.repeat(50),
  inTheWay: '"'.repeat(40),
  else: 'a'.repeat(160),
};

it('the fullest slip there can be makes a code with units of more than 3 pixels on a phone 320 wide', () => {
  expect(bytesOf(slipCode(fullest))).toBeLessThanOrEqual(520);
  expect(qrPath(slipCode(fullest), 'low').size).toBeLessThanOrEqual(85);
});
