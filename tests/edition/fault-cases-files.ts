import { added, altered, replaced } from './alter';
import type { FaultCase } from './fault-case';
import { sampleFiles as files } from './sample';

const OBSERVATIONS = 'annotations/revolution-betrayed/observations.json';
const EMENDATIONS = 'annotations/revolution-betrayed/emendations.json';
const EXCLUSIONS = 'annotations/revolution-betrayed/exclusions.json';
const CLAIMS = 'claims/revolution-betrayed.json';
const TEXT = 'sources/revolution-betrayed.txt';
const RECORD = 'sources/revolution-betrayed.json';
const CURRENCY = 'datasets/currency-in-circulation.json';
const COVERAGE = 'datasets/gold-coverage.json';

const observation = (id: string, change: Readonly<Record<string, unknown>>) =>
  altered(files, OBSERVATIONS, id, change);
const coverage = (change: Readonly<Record<string, unknown>>) => altered(files, COVERAGE, '', change);

/** What goes wrong in a file, in the frozen text and its emendations, and in a dataset. */
export const FILE_CASES: readonly FaultCase[] = [
  [
    'a reference that there is not',
    altered(files, CURRENCY, '', {
      caveats: [
        {
          id: 'x',
          title: 'X',
          text: 'A caveat that cites what is nowhere to be found.',
          references: ['nowhere'],
        },
      ],
    }),
    `missing reference: "nowhere" (${CURRENCY}, currency-in-circulation, caveats.x.references)`,
    'expected the id of a reference',
  ],
  [
    'an unknown field',
    observation('circulation-1925', { vlaue: 1 }),
    `unknown field: vlaue (${OBSERVATIONS}, circulation-1925, vlaue)`,
    'expected no such field',
  ],
  [
    'a missing field',
    observation('circulation-1925', { unit: undefined }),
    `missing field: nothing (${OBSERVATIONS}, circulation-1925, unit)`,
    'expected "unit"',
  ],
  [
    'a file that is not JSON',
    replaced(files, CLAIMS, '"id":', '"id"'),
    `not JSON: `,
    `(${CLAIMS}, -, -); expected a JSON document`,
  ],
  [
    'two emendations that overlap',
    added(files, EMENDATIONS, 'francs-13', {
      id: 'francs',
      received: { exact: 'I3 francs', prefix: '', suffix: '' },
      emended: '13 francs',
    }),
    `overlap of two emendations: francs with francs-13 (${EMENDATIONS}, francs, received)`,
    'expected edits that share no character',
  ],
  [
    'an emendation that changes nothing',
    altered(files, EMENDATIONS, 'francs-13', { emended: 'I3' }),
    `emendation changes nothing: "I3" (${EMENDATIONS}, francs-13, emended)`,
    'expected other words than those received',
  ],
  [
    'an id used twice',
    added(files, OBSERVATIONS, 'circulation-1925', {}),
    `id used twice: "circulation-1925" (${OBSERVATIONS}, circulation-1925, id)`,
    'expected an id of its own',
  ],
  [
    'a byte changed in the frozen text',
    replaced(files, TEXT, '8.4 billion', '8.5 billion'),
    `hash of the frozen text differs: `,
    `(${TEXT}, revolution-betrayed, text.sha256); expected 2d76674500aec92482a6ec92af3dad52b78b6e520a2e186de38b3153b6b774dc`,
  ],
  [
    'a byte lost from the frozen text',
    replaced(files, TEXT, 'Soviet ', 'Soviet'),
    `length of the frozen text differs: 37068 (${TEXT}, revolution-betrayed, text.bytes)`,
    'expected 37069',
  ],
  [
    'a heading that is not found',
    altered(files, RECORD, '', {
      sections: [{ id: 'one', number: 1, title: 'One', heading: { exact: '1. MONEY.' }, supplied: false }],
    }),
    `quotation not found: "1. MONEY." (${RECORD}, revolution-betrayed, sections.one.heading)`,
    'nearest: "1. MONEY AND PLAN. W',
  ],
  [
    'a name in a caveat without a calculation',
    coverage({
      caveats: [{ id: 'x', title: 'X', text: 'The cover would be {cover} per cent of the notes.' }],
    }),
    `name without a calculation: {cover} (${COVERAGE}, gold-coverage, caveats.x.text)`,
    'expected the name of one of the calculations',
  ],
  [
    'a dataset with two units',
    altered(files, OBSERVATIONS, 'circulation-1925', { unit: 'million rubles', value: 700 }),
    `two units in one dataset: million rubles in circulation-1925 (${CURRENCY}, currency-in-circulation, unit)`,
    'expected billion rubles',
  ],
  [
    'a dataset without rows',
    coverage({ inputs: { notes: ['currency-in-circulation'] } }),
    `dataset without rows: 0 rows (${COVERAGE}, gold-coverage, series)`,
    'expected at least one figure',
  ],
  [
    'a number that no annotation has',
    altered(files, EXCLUSIONS, 'course-of-decades', { quotation: { exact: 'in the course of' } }),
    `number without an annotation: “decades” in “`,
    `(${TEXT}, revolution-betrayed, socialist-inflation); expected the words of a figure, a date`,
  ],
  [
    'a misspelt file',
    new Map([...files, ['annotations/revolution-betrayed/observation.json', new Uint8Array()]]),
    'unknown file: annotations/revolution-betrayed/observation.json',
    'expected one of CHANGELOG.md, annotations/revolution-betrayed/emendations.json',
  ],
  [
    'a line of the changelog that the site could not show',
    replaced(files, 'CHANGELOG.md', '- The first data', '* The first data'),
    'line that a changelog does not have: "* The first data',
    '(CHANGELOG.md, -, line 9); expected a paragraph, a list with hyphens, or "## 1.2.0"',
  ],
];
