import { words, years } from './made/figures.js';

const STYLE = `
body { margin: 0 auto; max-width: 76rem; padding: 1rem 3rem; font: 17px/1.5 system-ui, sans-serif; }
.chart { position: relative; width: 720px; height: 400px; }
label { display: flex; gap: 1rem; max-width: 30rem; }
input { flex: 1; }`;

/**
 * The document of a page whose chart a script draws: heading and controls stand in it, the room of the chart is kept
 * free, and the script is asked for before the body is read.
 *
 * @param {string} script its name
 */
export function pageOf(script) {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${words.title}</title>
<link rel="icon" href="data:,">
<style>${STYLE}</style>
<script type="module" src="./${script}"></script>
</head>
<body>
<main>
<h1>${words.title}</h1>
<div class="chart" id="chart"></div>
<form id="years">${control('first', words.first, years[0])}${control('last', words.last, years[1])}</form>
</main>
</body>
</html>
`;
}

/**
 * @param {string} id
 * @param {string} label
 * @param {number} year
 */
function control(id, label, year) {
  return `
<label>${label} <input id="${id}" type="range" min="${years[0]}" max="${years[1]}" step="1" value="${year}"> <output id="${id}-told">${year}</output></label>`;
}
