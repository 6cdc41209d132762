/** The search of the page at /search/; it comes with the dialog's, in one request. */
export { wakePage as wake } from './search-button-island.ts';
