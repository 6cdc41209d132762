import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

interface Props {
  summary: ComponentChildren;
  /** Made when somebody opens it: years of answers must open at once. */
  children: () => ComponentChildren;
}

/** A disclosure whose inside is made when it is opened. */
export function Folded({ summary, children }: Props) {
  const [opened, setOpened] = useState(false);
  return (
    <details
      onToggle={() => {
        setOpened(true);
      }}
    >
      <summary>{summary}</summary>
      {opened && children()}
    </details>
  );
}
