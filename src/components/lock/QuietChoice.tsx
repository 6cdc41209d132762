import { useId } from 'preact/hooks';
import { QUIET_MINUTES, type QuietMinutes } from '../../domain/lock/quiet.ts';
import { quietWords } from './words.ts';

interface Props {
  value: QuietMinutes;
  onChoose: (minutes: QuietMinutes) => void;
}

/** Chooses when the passphrase is asked for again. */
export function QuietChoice({ value, onChoose }: Props) {
  const name = useId();
  return (
    <fieldset class="field">
      <legend>Ask me for it again</legend>
      {QUIET_MINUTES.map((minutes) => (
        <label key={minutes} class="lock-choice">
          <input
            type="radio"
            name={name}
            checked={minutes === value}
            onChange={() => {
              onChoose(minutes);
            }}
          />
          <span>{quietWords(minutes)}</span>
        </label>
      ))}
    </fieldset>
  );
}
