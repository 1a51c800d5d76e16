/**
 * The one script that every page has. It changes nothing: it waits until the reader reaches for an island, or the address
 * asks for one, and fetches it then. The page is whole without it.
 */
import { tellHeight } from './embed/tell-height';
import { fetchAhead } from './fetch-ahead';
import { wakeWhenWanted, type Sleeper } from './wake';

/** The islands by the name that an element of the page gives in `data-island`. */
const ISLANDS: Readonly<Record<string, Omit<Sleeper, 'root'>>> = {
  explore: {
    load: () => import('./explore/explore'),
    reach: '.controls, [data-do]',
    lost: 'The controls of years and views could not be loaded. All years are shown.',
  },
  linking: {
    load: () => import('./linking/linking'),
    reach: '[data-figure], [data-emendation], .chart',
    place: true,
    lost: 'What links figures, sentences and marks could not be loaded. Each figure still leads to its row.',
  },
  panels: {
    load: () => import('./panels/panels'),
    reach: '[data-do]',
    lost: 'What this button does could not be loaded.',
  },
  compare: {
    load: () => import('./compare/compare'),
    reach: '.controls, .chart, [data-do], a[href^="?"]',
    lost: 'What compares other years could not be loaded. The page shows its first two years.',
  },
  adjust: {
    load: () => import('./adjust/adjust'),
    reach: 'button',
    lost: 'The adjustable sentences could not be loaded. The author’s figures are unchanged.',
  },
  reading: {
    load: () => import('./reading/reading'),
    reach: 'input',
    lost: 'What keeps your place in the text could not be loaded. The text is whole without it.',
  },
  predict: {
    load: () => import('./predict/predict'),
    reach: 'button',
    lost: 'The question could not be loaded.',
  },
  claims: {
    load: () => import('./claims/claims'),
    reach: 'input',
    lost: 'What reads the choice from the address could not be loaded. All claims are here.',
  },
  embed: {
    // Too small to be worth a request.
    load: () => Promise.resolve({ mount: tellHeight }),
    reach: '',
    lost: 'The chart could not tell its height to the page around it.',
  },
};

for (const root of document.querySelectorAll<HTMLElement>('[data-island]')) {
  const island = ISLANDS[root.dataset['island'] ?? ''];
  if (island) wakeWhenWanted({ root, ...island });
}
makeChartsReachable();
fetchAhead();

/** Keys read a chart (the island `linking`): it must take the focus first. */
function makeChartsReachable(): void {
  for (const chart of document.querySelectorAll<HTMLElement>('[data-island=linking] .chart')) {
    const title = chart.querySelector('svg')?.ariaLabel?.split(':')[0] ?? '';
    chart.tabIndex = 0;
    chart.role = 'application';
    chart.ariaLabel = `${title}: arrow keys read the chart`;
  }
}
