import { useRef } from 'preact/hooks';

interface Props {
  label: string;
  /** What the chooser offers, as in `accept`. */
  accept: string;
  /** How the field behind the button is called. */
  name: string;
  onFile: (file: File) => void;
}

/** A button that lets a file be chosen. The file goes nowhere but to `onFile`. */
export function FileButton({ label, accept, name, onFile }: Props) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <button
        type="button"
        class="button button--quiet"
        onClick={() => {
          field.current?.click();
        }}
      >
        {label}
      </button>
      <input
        ref={field}
        hidden
        type="file"
        accept={accept}
        aria-label={name}
        onChange={({ currentTarget }) => {
          const [chosen] = currentTarget.files ?? [];
          if (chosen) onFile(chosen);
          // So that the same file can be chosen again.
          currentTarget.value = '';
        }}
      />
    </>
  );
}
