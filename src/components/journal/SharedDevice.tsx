import { useState } from 'preact/hooks';
import { isLiving } from '../../domain/record/chain.ts';
import { useSharedDevice as switchSharedDevice } from '../../stores/shared-device.ts';
import { isSharedDevice } from '../../stores/shared-tab.ts';
import type { Statement } from '../../domain/record/statement.ts';
import { Confirm } from './Confirm.tsx';

interface Props {
  statements: readonly Statement[];
  /** Told what to say once it is done. */
  onSwitched: (what: string) => void;
}

/** The switch “This is a shared device”, and the question that it needs when there is something here already. */
export function SharedDevice({ statements, onSwitched }: Props) {
  const [asking, setAsking] = useState(false);
  const [move, setMove] = useState(false);
  const on = isSharedDevice();
  const something = statements.some(isLiving);

  const go = async () => {
    await switchSharedDevice(!on, { move });
    onSwitched(
      on
        ? 'What you write is kept on this device again.'
        : 'From now on nothing is kept after this tab closes.',
    );
  };

  return (
    <div class="shared-device">
      <label class="shared-device__switch">
        <input
          type="checkbox"
          role="switch"
          checked={on !== asking}
          aria-describedby="shared-device-hint"
          onChange={() => {
            setMove(false);
            if (something) setAsking(true);
            else void go();
          }}
        />
        <span>This is a shared device</span>
      </label>
      <p class="hint" id="shared-device-hint">
        {on
          ? 'On. Nothing you write or answer is kept after this tab closes. Only this switch is remembered, for whoever comes next.'
          : 'For a computer that others use too. When it is on, nothing is kept after the tab closes.'}
      </p>
      {asking && (
        <Confirm
          title={on ? 'Keep this on the device?' : 'There is something on this device already'}
          confirm={on ? 'Keep it here' : 'Go on'}
          cancel="Leave it as it is"
          onConfirm={go}
          onClose={() => {
            setAsking(false);
          }}
        >
          {on ? (
            <p>
              What is in this tab will be put on the device, where whoever uses it next can read it.
            </p>
          ) : (
            <fieldset class="field">
              <legend>What should happen to it?</legend>
              <label class="shared-device__switch">
                <input
                  type="radio"
                  name="move"
                  checked={!move}
                  onChange={() => {
                    setMove(false);
                  }}
                />
                <span>It stays on the device, out of sight. I start with nothing</span>
              </label>
              <label class="shared-device__switch">
                <input
                  type="radio"
                  name="move"
                  checked={move}
                  onChange={() => {
                    setMove(true);
                  }}
                />
                <span>
                  It is mine. Take it off the device and into this tab. When the tab closes it is
                  gone, so I make a backup first
                </span>
              </label>
            </fieldset>
          )}
        </Confirm>
      )}
    </div>
  );
}
