/** The little that we use of citation-js, which brings no types of its own. */
declare module '@citation-js/core' {
  export const plugins: { config: { get(name: '@csl'): CslPlugin } };

  interface CslPlugin {
    /** An engine of citeproc that knows `items`. */
    engine(
      items: readonly object[],
      style: string,
      language: string,
      format: 'html' | 'text',
    ): CslEngine;
  }

  interface CslEngine {
    opt: { development_extensions: { wrap_url_and_doi: boolean } };
    updateItems(ids: readonly string[]): void;
    /** For each citation its id, the number of its note, and its words. */
    rebuildProcessorState(
      citations: readonly CslCitation[],
      format: 'html' | 'text',
      uncited: readonly string[],
    ): [id: string, note: number, words: string][];
    makeBibliography(): [{ entry_ids: [id: string][] }, entries: string[]];
  }

  interface CslCitation {
    citationID: string;
    citationItems: { id: string }[];
    properties: { noteIndex: 0 };
  }
}

declare module '@citation-js/plugin-csl';
