import type { Scale } from '../../domain/scale/scale.ts';
import { ItemText } from './ItemText.tsx';

/** A loaded scale, whole, to read; as ScaleText.astro has ours. */
export function ScaleWhole({ scale }: { scale: Scale }) {
  return (
    <details class="scale__whole">
      <summary>The whole of it, to read</summary>
      <ul>
        {scale.responses.map(({ id, words, means }) => (
          <li key={id}>
            <strong>{words}</strong>
            {means !== undefined && ` – ${means}`}
          </li>
        ))}
      </ul>
      {scale.areas.map((area) => (
        <div key={area.id}>
          <h2>{area.title}</h2>
          <p>{area.about}</p>
          {area.items.map((item) => (
            <div key={item.id} class="scale__item">
              <ItemText item={item} titleId={`whole-${item.id}`} />
              <p class="hint">{item.prompts.join(' ')}</p>
            </div>
          ))}
        </div>
      ))}
    </details>
  );
}
