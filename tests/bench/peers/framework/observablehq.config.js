/**
 * A page by itself: nothing of Framework's sidebar, contents, footer and next pages, which this site's page does not have
 * either. The style sheet from Google Fonts is left out, and that of the inputs, which Framework adds by itself only for
 * what it imports from a content network, is put in.
 */
export default {
  root: 'src',
  title: 'Currency in circulation',
  sidebar: false,
  toc: false,
  pager: false,
  footer: '',
  search: false,
  // As the other pages and this site: no second request for an icon.
  head: '<link rel="icon" href="data:,">',
  globalStylesheets: ['observablehq:stdlib/inputs.css'],
};
