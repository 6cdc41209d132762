/** A stretch of a field’s words. */
export interface Stretch {
  from: number;
  to: number;
}

/**
 * Puts other words in place of stretches of a field, as if they were typed: the browser can undo it,
 * and whoever keeps the field’s words hears of it. The field has the focus afterwards.
 */
export function replaceIn(
  field: HTMLTextAreaElement,
  stretches: readonly Stretch[],
  words: string,
): void {
  field.focus();
  // From the end, so that what is still to come stands where it stood.
  for (const { from, to } of [...stretches].sort((one, other) => other.from - one.from)) {
    field.setSelectionRange(from, to);
    // Deprecated, and the one way that leaves an edit to be undone.
    // eslint-disable-next-line @typescript-eslint/no-deprecated, @typescript-eslint/no-unnecessary-condition
    const typed = document.execCommand?.('insertText', false, words);
    if (typed && field.value.slice(from, from + words.length) === words) continue;
    field.setRangeText(words, from, to, 'end');
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }
}
