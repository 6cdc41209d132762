import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { Window } from 'happy-dom';
import { vi } from 'vitest';

/**
 * For tests: a component as the build would write it, in a page of its own whose globals stand until
 * `vi.unstubAllGlobals()`. The tests run on Node's side, where Astro renders, so the page is brought.
 * @param props what the component is given
 * @returns the element with this selector
 */
export async function rendered(
  component: Parameters<AstroContainer['renderToString']>[0],
  props: Record<string, unknown>,
  selector: string,
): Promise<HTMLElement> {
  const html = await (await AstroContainer.create()).renderToString(component, { props });
  const window = new Window({ url: 'https://noticing.test/learn/attunement/quiz/' });
  window.document.body.innerHTML = html;
  for (const name of ['document', 'location', 'localStorage'] as const) {
    vi.stubGlobal(name, window[name]);
  }
  const found = window.document.querySelector(selector);
  if (!found) throw new Error(`Nothing in the rendered component is ${selector}.`);
  return found as unknown as HTMLElement;
}
