/** A small sound film but for its rendered files, to put into the sound course. For tests. */
export const SOUND_FILM = {
  'explainers/parts.svg':
    '<svg viewBox="0 0 9 9">\n  <symbol id="sofa-wide"><path d="M0 0" /></symbol>\n</svg>\n',
  'explainers/tea/scenes/a.svg': `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 320 180">
  <use href="../../parts.svg#sofa-wide" />
  <g id="face"><use href="../../../moments/parts.svg#face-smile" /></g>
</svg>
`,
  'explainers/tea/storyboard.yaml': `title: Tea
summary: A film about tea.
for: parents
lang: en-GB
poster: one
scenes:
${['one', 'two', 'three']
  .map(
    (id) => `  - id: ${id}
    seconds: 22
    drawing: scenes/a.svg
    picture: A sofa.
    captions:
      - { from: 0, to: 4, text: Tea for two. }
      - { from: 5, to: 9, text: And two for tea. }
    moves:
      - { part: face, kind: slide, at: [1, 3], from: [0, 0], to: [4, 0] }
`,
  )
  .join('')}questions:
  - ask: Milk?
  - ask: Sugar?
`,
} as const;
