import { altered } from './alter';
import type { FaultCase } from './fault-case';
import { sampleFiles as files } from './sample';

const OBSERVATIONS = 'annotations/revolution-betrayed/observations.json';
const EVENTS = 'annotations/revolution-betrayed/events.json';

const observation = (id: string, change: Readonly<Record<string, unknown>>) =>
  altered(files, OBSERVATIONS, id, change);

/** What a figure or a date would lose if it were cut out of its words. */
export const CUT_CASES: readonly FaultCase[] = [
  [
    'a figure cut out of its number',
    observation('circulation-1933', {
      figure: { quotation: 'final-figure', words: '4 billion rubles' },
      again: [],
      value: 4,
    }),
    `figure cut short: "4 billion rubles" (${OBSERVATIONS}, circulation-1933, figure)`,
    '"8." belongs to them',
  ],
  [
    'a figure without its scale',
    observation('gold-reserve-1926', {
      figure: { quotation: 'gold-reserve-of-the-state-bank', words: '164' },
    }),
    `figure cut short: "164" (${OBSERVATIONS}, gold-reserve-1926, figure)`,
    '"million" belongs to them',
  ],
  [
    'a figure without its hedge',
    observation('franc-purchasing-power-1936', {
      figure: { quotation: 'purchasing-power', words: '1½ francs' },
      relation: 'eq',
    }),
    `figure cut short: "1½ francs" (${OBSERVATIONS}, franc-purchasing-power-1936, figure)`,
    '"hardly equals" belongs to them',
  ],
  [
    'a date without “the beginning of”',
    observation('circulation-1933', {
      date: { phrase: '1933', earliest: '1933-01-01', latest: '1933-12-31', dating: 'stated' },
    }),
    `date cut short: "1933" (${OBSERVATIONS}, circulation-1933, date.phrase)`,
    '"beginning of" belongs to it',
  ],
  [
    'a hedged figure called exact',
    observation('gold-reserve-1936', { exact: true }),
    `bad value: true (${OBSERVATIONS}, gold-reserve-1936, exact)`,
    'no exactness for a hedged figure',
  ],
  [
    'a derivation of what cannot be divided',
    observation('bank-notes-1936', { unit: 'million persons', value: 8000 }),
    'derivation not possible: The units do not match: more than 1,000 million rubles and about 8,000 million persons.',
    'expected figures that can be divided',
  ],
  [
    'an event with the id of a figure',
    altered(files, EVENTS, 'bread-cards-abolished', { id: 'circulation-1933' }),
    `id used twice: circulation-1933, also in ${OBSERVATIONS} (${EVENTS}, circulation-1933, id)`,
    'an id of its own',
  ],
];
