interface Props {
  /** Whether the answering arc is there. */
  answered: boolean;
}

/** The two circles, drawn as `ui/Mark.astro` draws them; decoration. */
export function Motif({ answered }: Props) {
  return (
    <svg class="mark" viewBox="0 0 48 30" aria-hidden="true" focusable="false">
      <circle class="mark__one" cx="13" cy="17" r="9" />
      <circle class="mark__other" cx="37" cy="18" r="6" />
      <path class="mark__initiative" d="M14 5.500C20 .5 31 1 36 9" />
      {answered && <path class="mark__reception" d="M36 26.500c-4 3-12 3.500-16 1" />}
    </svg>
  );
}
