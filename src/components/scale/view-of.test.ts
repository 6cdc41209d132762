import { expect, it } from 'vitest';
import { ladders } from '../../domain/scale/examples.ts';
import { viewOf } from './view-of.ts';

it.each([
  ['', 'home'],
  ['whole', 'home'],
  ['take:d', 'area'],
  ['take:tabby', 'item'],
  ['tabby', 'item'],
  ['take:nothing', 'home'],
  ['send:s1', 'send'],
  ['beside:r1', 'beside'],
  ['other:tabby', 'home'],
])('“#%s” opens %s', (hash, kind) => {
  expect(viewOf(hash, ladders).kind).toBe(kind);
});
