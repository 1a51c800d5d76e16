import { expect, test } from 'vitest';
import { SITES } from '../comparison/sites.js';
import { table } from './markdown.js';
import { writeReport } from './report.js';

const numbers = {
  drawn: 400,
  painted: 100,
  blocking: 80,
  bytes: 52_000,
  script: 1_700,
  requests: 4,
  shift: 0,
  first: 300,
  change: 20,
};
const summaries = new Map(
  SITES.map(({ name }) => [
    name,
    name.startsWith('This site') ? numbers : { ...numbers, drawn: 1_600, blocking: 0 },
  ]),
);
const bounds = [
  { what: 'a bound that holds', measured: 0.25, most: 0.25, write: (share: number) => share.toFixed(2) },
  { what: 'one that does not', measured: 0.61, most: 0.6, write: (share: number) => share.toFixed(2) },
];
const redrawings = [{ view: 'level', rows: 1_000, marks: 113, times: [4, 5, 6] }];
const results = { date: '2026-11-25', bounds, machine: [['Node', '20.20.2']] as [string, string][] };

test('A report tells ratios first, then bounds, numbers, redrawings and the machine', () => {
  const report = writeReport({ ...results, comparison: { runs: 5, summaries }, redrawings });
  const headings = [...report.matchAll(/^##? (.+)$/gm)].map(([, words]) => words);
  expect(headings).toEqual([
    'Results of the bench',
    'This site, dataset: its numbers divided by those of each peer',
    'This site, home: its numbers divided by those of each peer',
    'Bounds',
    'What was measured',
    'A chart redrawn for other years',
    'Machine and versions',
  ]);
  const cells = (line: string) => line.split('|').map((cell) => cell.trim());
  const [dataset = '', home = '', absolute = ''] = report
    .split('\n')
    .filter((line) => line.startsWith('| Chart.js |'));
  expect(cells(dataset).slice(2, 5)).toEqual(['0.25', '1.00', 'peer 0']);
  expect(cells(dataset)).toContain('both 0');
  expect(cells(home)).toEqual(cells(dataset));
  expect(cells(absolute).slice(2, 6)).toEqual(['1600 ms', '100 ms', '0.0 ms', '52.0 kB']);
  expect(report).toContain('| one that does not | 0.61 | 0.60 | **broken** |');
  expect(report).toContain('| a bound that holds | 0.25 | 0.25 | held |');
  expect(report).toContain('| level | 1,000 | 113 | 5.0 ms | 5.8 ms | 3 |');
});

test('A report of one part leaves out the other', () => {
  const report = writeReport({ ...results, comparison: undefined, redrawings });
  expect(report).not.toContain('peer');
  expect(report).toContain('A chart redrawn for other years');
});

test('A cell may hold the mark that parts cells', () => {
  expect(table(['a'], [['b|c']])).toBe('| a |\n| --- |\n| b\\|c |');
});
