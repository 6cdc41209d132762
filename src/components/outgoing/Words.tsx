import type { FreeField } from './fields.ts';

/** A field of the learner’s own words. Uncontrolled: nothing we render touches what is being typed. */
export function Words({
  field: { id, label, hint },
  rows = 3,
}: {
  field: FreeField;
  rows?: number;
}) {
  const hintId = `${id}-hint`;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {hint && (
        <p id={hintId} class="hint">
          {hint}
        </p>
      )}
      <textarea
        id={id}
        name={id}
        rows={rows}
        autocomplete="off"
        {...(hint && { 'aria-describedby': hintId })}
      />
    </div>
  );
}
