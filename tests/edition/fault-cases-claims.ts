import { altered } from './alter';
import type { FaultCase } from './fault-case';
import { sampleFiles as files } from './sample';

const CLAIMS = 'claims/revolution-betrayed.json';
const claim = (id: string, change: Readonly<Record<string, unknown>>) => altered(files, CLAIMS, id, change);
const fourth = (check: Readonly<Record<string, unknown>>) => claim('less-than-a-fourth', { check });

/** What goes wrong in the check of a claim, or in what it needs from outside. */
export const CLAIM_CASES: readonly FaultCase[] = [
  [
    'a verdict by hand',
    claim('less-than-a-fourth', { verdict: 'agrees' }),
    `unknown field: verdict (${CLAIMS}, less-than-a-fourth, verdict)`,
    'expected no such field',
  ],
  [
    'a claim with neither a check nor an outside fact',
    claim('less-than-a-fourth', { check: undefined }),
    `missing field: nothing (${CLAIMS}, less-than-a-fourth, check)`,
    'expected a check, or which outside fact it needs, and not both',
  ],
  [
    'a check by a derivation that there is not',
    fourth({ derivation: 'ratio' }),
    `bad value: "ratio" (${CLAIMS}, less-than-a-fourth, check.derivation)`,
    '"share"',
  ],
  [
    'a check with a figure that there is not',
    fourth({ figures: ['franc-parity-1924', 'franc-parity-1936'] }),
    `missing reference: "franc-parity-1936" (${CLAIMS}, less-than-a-fourth, check.figures)`,
    'expected the id of a figure',
  ],
  [
    'a check with too few figures',
    fourth({ figures: ['franc-parity-1924'] }),
    `wrong number of figures: 1 (${CLAIMS}, less-than-a-fourth, check.figures)`,
    'expected two figures for share',
  ],
  [
    'a check of an event, which has no figure',
    fourth({ figures: ['franc-parity-1924', 'bread-cards-abolished'] }),
    `missing reference: "bread-cards-abolished" (${CLAIMS}, less-than-a-fourth, check.figures)`,
    'expected the id of a figure',
  ],
  [
    'a check of a parity against a purchasing power',
    fourth({ figures: ['franc-parity-1935', 'franc-purchasing-power-1936'] }),
    `derivation not possible: Two different quantities are not set against each other: 3 French francs per ruble`,
    `(${CLAIMS}, less-than-a-fourth, check)`,
  ],
  [
    'an assertion without its hedge',
    fourth({ asserted: { words: { words: 'a fourth' } } }),
    `figure cut short: "a fourth" (${CLAIMS}, less-than-a-fourth, check.asserted.words)`,
    '"less than" belongs to them',
  ],
  [
    'an assertion in words that hold no number',
    fourth({ asserted: { words: { words: 'its value' } } }),
    `no figure in the words: "its value" (${CLAIMS}, less-than-a-fourth, check.asserted.words)`,
    'expected words that begin with a number, after its hedge',
  ],
  [
    'an assertion in words of another claim',
    fourth({ asserted: { words: { words: '13 francs' } } }),
    `words outside the claim: "13 francs" (${CLAIMS}, less-than-a-fourth, check.asserted.words)`,
    'expected words within one of its places',
  ],
  [
    'an assertion in a unit that the result does not have',
    fourth({ asserted: { unit: 'times' } }),
    `unit differs from that of the result: times (${CLAIMS}, less-than-a-fourth, check.asserted.unit)`,
    'expected per cent',
  ],
  [
    'a course of what is no change',
    claim('coverage-of-12-5', {
      check: { asserted: { kind: 'course', course: 'rises', words: undefined, unit: undefined } },
    }),
    `derivation without a course: gold-coverage (${CLAIMS}, coverage-of-12-5, check.asserted.course)`,
    'expected one that measures a change',
  ],
  [
    'an outside fact from a reference that there is not',
    claim('half-of-the-livestock', { outside: { references: ['camels-1929'] } }),
    `missing reference: "camels-1929" (${CLAIMS}, half-of-the-livestock, outside.references)`,
    'expected the id of a reference',
  ],
  [
    'a note with a number that nothing computes',
    claim('coverage-of-12-5', { note: { text: 'One over eight is {eighth}.', calculations: [] } }),
    `name without a calculation: {eighth} (${CLAIMS}, coverage-of-12-5, note.text)`,
    'expected the name of one of the calculations',
  ],
];
