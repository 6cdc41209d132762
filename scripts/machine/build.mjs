import { ensureBuilt } from './built.mjs';
import { ensureInstalled } from './install.mjs';
import { endWhenInterrupted } from './interrupted.mjs';
import { stopWith } from './trouble.mjs';

try {
  endWhenInterrupted(130);
  await ensureInstalled();
  console.log(`The site is in ${await ensureBuilt()}`);
} catch (error) {
  stopWith(error);
}
