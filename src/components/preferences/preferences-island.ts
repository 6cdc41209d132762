import { chosen, choose, preferences } from './preferences.ts';

const root = document.documentElement;

const group = ({ name, title, choices }: (typeof preferences)[number]): string =>
  `<fieldset class="preferences__group"><legend>${title}</legend>${choices
    .map(
      ([value, label]) =>
        `<label class="choice"><input type="radio" name="preference-${name}" data-name="${name}" value="${value}"${
          (chosen(root)[name] ?? '') === value ? ' checked' : ''
        }><span>${label}</span></label>`,
    )
    .join('')}</fieldset>`;

const build = (): HTMLDialogElement => {
  const dialog = document.createElement('dialog');
  dialog.className = 'preferences';
  dialog.setAttribute('aria-labelledby', 'preferences-title');
  // Constant text of ours: nothing a reader wrote is in it.
  dialog.innerHTML = `<h2 id="preferences-title">Reading</h2>${preferences.map(group).join('')}
    <p class="hint" role="status">Kept on this device, and used on every page.</p>
    <form method="dialog"><button class="button">Done</button></form>`;
  dialog.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement) || !target.dataset['name']) return;
    const kept = choose(root, target.dataset['name'], target.value);
    const status = dialog.querySelector('[role=status]');
    if (status && !kept)
      status.textContent = 'This browser would not keep it: it lasts for this page.';
  });
  // A press on the dimmed page behind closes it, as people expect of a dialog that asks nothing.
  dialog.addEventListener('click', ({ target }) => {
    if (target === dialog) dialog.close();
  });
  document.body.append(dialog);
  return dialog;
};

/** Makes the header's button open the reading preferences. */
export function wake(button: HTMLElement): void {
  let dialog: HTMLDialogElement | undefined;
  button.addEventListener('click', () => {
    dialog ??= build();
    dialog.showModal();
  });
}
