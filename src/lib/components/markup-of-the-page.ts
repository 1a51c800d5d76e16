/**
 * Stands in the browser for markup that was made into the page at build time, such as its charts: Svelte keeps what the
 * HTML holds as long as its own value is not empty.
 */
export const MARKUP_OF_THE_PAGE = '<!-- in the page -->';
