import { bytesLeft, type Slip } from '../../domain/evaluation/slip.ts';
import { slipCode } from '../../domain/evaluation/slip-code.ts';
import { qrPath } from '../../domain/card/qr-path.ts';

/** A slip as a QR code on the screen, for the facilitator’s camera. */
export function SlipCode({ slip }: { slip: Slip }) {
  if (bytesLeft(slip) < 0) return null;
  const { size, path } = qrPath(slipCode(slip), 'low');
  return (
    <details class="slip-code no-print">
      <summary>Show it as a code, for the facilitator’s camera</summary>
      <svg
        class="slip-code__code"
        role="img"
        aria-label="QR code of this slip"
        viewBox={`0 0 ${size} ${size}`}
      >
        <path d={path} />
      </svg>
      <p class="hint">All of the slip is in it. Turn the screen bright, and hold it still.</p>
    </details>
  );
}
