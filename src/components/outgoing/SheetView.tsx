import type { Block, Sheet } from '../../domain/outgoing/sheet.ts';

const view = (block: Block, key: number) => {
  switch (block.kind) {
    case 'words':
      return (
        <p key={key} class="out__words">
          {block.text}
        </p>
      );
    case 'entry':
      return (
        <div key={key} class="out__entry">
          {block.title && <p class="out__title">{block.title}</p>}
          {block.meta && <p class="hint">{block.meta}</p>}
          <p class="out__words">{block.text}</p>
        </div>
      );
    case 'table':
      return (
        <table key={key} class="out__table">
          <thead>
            <tr>
              {block.head.map((cell) => (
                <th key={cell} scope="col">
                  {cell}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {block.rows.map((row, at) => (
              <tr key={at}>
                {row.map((cell, column) =>
                  column === 0 ? (
                    <th key={column} scope="row">
                      {cell}
                    </th>
                  ) : (
                    <td key={column}>{cell}</td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      );
  }
};

interface Props {
  sheet: Sheet;
  onePage?: boolean;
}

/** A sheet as it reads on the screen and on paper: what is here is what goes out, and nothing else. */
export function SheetView({ sheet: { title, about, sections }, onePage = false }: Props) {
  return (
    <article class={onePage ? 'out out--one-page' : 'out'} aria-label={title}>
      <h3 class="out__name">{title}</h3>
      {about.map((text) => (
        <p key={text}>{text}</p>
      ))}
      {sections.map((section) => (
        <section key={section.title}>
          <h4>{section.title}</h4>
          {section.blocks.map(view)}
        </section>
      ))}
    </article>
  );
}
