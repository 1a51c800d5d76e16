import { added, altered } from './alter';
import type { FaultCase } from './fault-case';
import { sampleFiles as files } from './sample';

const QUOTATIONS = 'annotations/revolution-betrayed/quotations.json';
const OBSERVATIONS = 'annotations/revolution-betrayed/observations.json';
const EVENTS = 'annotations/revolution-betrayed/events.json';
const EXCLUSIONS = 'annotations/revolution-betrayed/exclusions.json';
const CLAIMS = 'claims/revolution-betrayed.json';

const observation = (id: string, change: Readonly<Record<string, unknown>>) =>
  altered(files, OBSERVATIONS, id, change);
const quotation = (exact: string) => altered(files, QUOTATIONS, 'coverage', { exact });

/** What goes wrong between an annotation and the text. */
export const WORDS_CASES: readonly FaultCase[] = [
  [
    'a quotation not found',
    quotation('The coverage amounts to 13 per cent.'),
    `quotation not found: "The coverage amounts to 13 per cent." (${QUOTATIONS}, coverage, exact)`,
    'expected these words to the letter; nearest: "The coverage, ',
  ],
  [
    'a quotation found twice',
    quotation('gold reserve'),
    `quotation found twice: "gold reserve" (${QUOTATIONS}, coverage, exact)`,
    'expected one place: at ',
  ],
  [
    'a value that is not inside its quotation',
    observation('circulation-1933', { value: 8.5 }),
    `value not inside its quotation: 8.5 (${OBSERVATIONS}, circulation-1933, value)`,
    'expected 8.4, read from "8.4 billion rubles"',
  ],
  [
    'a value off by a power of ten',
    observation('gold-reserve-1926', { value: 1640 }),
    `value not inside its quotation: 1640 (${OBSERVATIONS}, gold-reserve-1926, value)`,
    'expected 164, read from "164 million rubles"',
  ],
  [
    'a figure that is not in the quotation',
    observation('circulation-1925', { figure: { words: '0.8 billion' } }),
    `words not found: "0.8 billion" (${OBSERVATIONS}, circulation-1925, figure.words)`,
    'expected these words to the letter (in modest-sum)',
  ],
  [
    'a hedge changed',
    observation('gold-reserve-1936', { relation: 'eq' }),
    `hedge lost: eq (${OBSERVATIONS}, gold-reserve-1936, relation)`,
    'expected gt, read from "more than a billion"',
  ],
  [
    'a figure in the words of another',
    added(files, OBSERVATIONS, 'livestock-lost', {
      id: 'livestock-lost-again',
      series: 'population',
      statements: [],
    }),
    `words of two figures: "more than half of the livestock", which livestock-lost has too (${OBSERVATIONS}, livestock-lost-again, figure)`,
    'expected words that lead to one figure alone',
  ],
  [
    'a figure in words that lead to a computed one',
    added(files, OBSERVATIONS, 'livestock-lost', {
      id: 'printed-cover',
      figure: { quotation: 'coverage', words: '12.5 per cent' },
      value: 12.5,
      relation: 'eq',
      statements: [],
    }),
    `words of two figures: "12.5 per cent", which `,
    'expected words that lead to one figure alone',
  ],
  [
    'a date range upside down',
    observation('circulation-1925', { date: { latest: '1924-12-31' } }),
    `bad value: "1924-12-31" (${OBSERVATIONS}, circulation-1925, date.latest)`,
    'expected a day on or after `earliest`',
  ],
  [
    'a date that differs from its phrase',
    observation('circulation-1925', { date: { earliest: '1926-01-01', latest: '1926-01-01' } }),
    `date differs from its phrase: 1926-01-01 to 1926-01-01 (${OBSERVATIONS}, circulation-1925, date)`,
    'expected 1925-01-01 to 1925-01-01, read from "at the beginning of 1925"',
  ],
  [
    'a date moved out of its year',
    observation('circulation-1935-later', { date: { latest: '1936-01-01' } }),
    `date differs from its phrase: 1935-01-02 to 1936-01-01 (${OBSERVATIONS}, circulation-1935-later, date)`,
    'expected 1935-01-01 to 1935-12-31',
  ],
  [
    'a date called stated that no phrase states',
    observation('circulation-1929', { date: { dating: 'stated' } }),
    `date not fixed by its phrase: stated, "from year to year" (${OBSERVATIONS}, circulation-1929, date.dating)`,
    'expected inferred',
  ],
  [
    'an id of a quotation that there is not',
    observation('circulation-1929', { figure: { quotation: 'series' } }),
    `missing reference: "series" (${OBSERVATIONS}, circulation-1929, figure.quotation)`,
    'expected the id of a quotation',
  ],
  [
    'an event in no quotation',
    altered(files, EVENTS, 'bread-cards-abolished', { quotation: 'bread' }),
    `missing reference: "bread" (${EVENTS}, bread-cards-abolished, date.quotation)`,
    'expected the id of a quotation',
  ],
  [
    'a series that there is not',
    observation('circulation-1929', { series: 'notes' }),
    'circulation-1929, series); expected a series of one of the datasets',
    'missing reference: "notes"',
  ],
  [
    'a unit that there is not',
    observation('circulation-1925', { unit: 'grams' }),
    `unknown unit: "grams" (${OBSERVATIONS}, circulation-1925, unit)`,
    'expected billion rubles, million rubles',
  ],
  [
    'a claim about no observation',
    altered(files, CLAIMS, 'feverish-rise', { about: ['circulation-1927'] }),
    `missing reference: "circulation-1927" (${CLAIMS}, feverish-rise, about)`,
    'expected the id of an observation',
  ],
  [
    'a claim in other words',
    altered(files, CLAIMS, 'coverage-of-12-5', {
      places: [{ quotation: 'coverage', words: '13 per cent' }],
    }),
    `words not found: "13 per cent" (${CLAIMS}, coverage-of-12-5, places.0.words)`,
    '(in coverage)',
  ],
  [
    'an exclusion not found',
    altered(files, EXCLUSIONS, 'two-levers', { quotation: { exact: 'three levers' } }),
    `quotation not found: "three levers" (${EXCLUSIONS}, two-levers, quotation)`,
    'expected these words',
  ],
];
