/**
 * The pages that are compared. Those of this site come first; each of them is compared with each peer.
 */
export const OWN = /** @type {const} */ ([
  { name: 'This site, dataset', path: '/datasets/currency-in-circulation/' },
  { name: 'This site, home', path: '/' },
]);

export const PEERS = /** @type {const} */ ([
  { name: 'Observable Framework', path: '/peers/framework/' },
  { name: 'Vega-Lite', path: '/peers/vega-lite/' },
  { name: 'Chart.js', path: '/peers/chartjs/' },
  { name: 'ECharts', path: '/peers/echarts/' },
]);

export const SITES = [...OWN, ...PEERS];
