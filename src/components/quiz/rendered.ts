import { experimental_AstroContainer as AstroContainer } from 'astro/container';

/**
 * For tests: a component as the build would write it, in a page where nothing was kept before.
 * @param props what the component is given
 * @returns the element with this selector
 */
export async function rendered(
  component: Parameters<AstroContainer['renderToString']>[0],
  props: Record<string, unknown>,
  selector: string,
): Promise<HTMLElement> {
  const html = await (await AstroContainer.create()).renderToString(component, { props });
  localStorage.clear();
  location.hash = '';
  delete document.documentElement.dataset['started'];
  document.body.innerHTML = html;
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`Nothing in the rendered component is ${selector}.`);
  return found;
}
