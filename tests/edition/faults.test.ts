import { describe, expect, test } from 'vitest';
import { assembleEdition } from '$lib/edition/assemble-edition';
import type { DataFiles } from '$lib/edition/read-data';
import { FaultsError } from '$lib/faults/fault';
import { altered, replaced, without } from './alter';
import { CLAIM_CASES } from './fault-cases-claims';
import { CUT_CASES } from './fault-cases-cut';
import { FILE_CASES } from './fault-cases-files';
import { WORDS_CASES } from './fault-cases-words';
import { sampleFiles as files, SITE } from './sample';

const OBSERVATIONS = 'annotations/revolution-betrayed/observations.json';
const EMENDATIONS = 'annotations/revolution-betrayed/emendations.json';
const EXCLUSIONS = 'annotations/revolution-betrayed/exclusions.json';
const CLAIMS = 'claims/revolution-betrayed.json';
const CURRENCY = 'datasets/currency-in-circulation.json';

function faultsOf(changed: DataFiles): FaultsError {
  try {
    assembleEdition(changed, SITE);
  } catch (error) {
    if (error instanceof FaultsError) return error;
    throw error;
  }
  throw new Error('the edition was put together without a fault');
}

/** Asserts that the message has a line with these pieces: what is wrong, where, and what is expected. */
function expectLine(changed: DataFiles, ...pieces: readonly string[]): void {
  const { message } = faultsOf(changed);
  const lines = message.split('\n');
  expect(lines[0]).toMatch(/^(?:one fault|\d+ faults) in the curated data:$/);
  expect(
    lines.filter((line) => pieces.every((piece) => line.includes(piece))),
    message,
  ).toHaveLength(1);
}

test('the files as they are have no fault', () => {
  expect(() => assembleEdition(files, SITE)).not.toThrow();
});

describe('assembleEdition(files, site) names file, id, field, what it got and what it expected for', () => {
  test.each([...WORDS_CASES, ...CUT_CASES, ...FILE_CASES, ...CLAIM_CASES])(
    '%s',
    (_what, changed, ...pieces) => {
      expectLine(changed, ...pieces);
    },
  );

  test.each([...files.keys()].filter((file) => !file.startsWith('datasets/')))(
    'a missing file: %s',
    (file) => {
      expectLine(without(files, file), `missing file: nothing (${file}, -, -); expected a curated file`);
    },
  );

  test('a missing dataset, by the figures that belong to none', () => {
    expectLine(
      without(files, CURRENCY),
      'missing reference: "currency-in-circulation"',
      'circulation-1933, series)',
    );
  });
});

test('assembleEdition(files, site) reports the faults of all files in one error', () => {
  let changed = altered(files, OBSERVATIONS, 'circulation-1933', { value: 8.5 });
  changed = altered(changed, OBSERVATIONS, 'gold-reserve-1936', { relation: 'eq' });
  changed = altered(changed, EXCLUSIONS, 'two-levers', { reason: 'dull' });
  changed = altered(changed, CLAIMS, 'feverish-rise', { about: ['circulation-1927'] });
  changed = altered(changed, CLAIMS, 'coverage-of-12-5', { check: { asserted: { unit: 'times' } } });
  changed = altered(changed, CURRENCY, '', { headline: 'coverage' });
  changed = replaced(changed, EMENDATIONS, '"id": "francs-13"', '"id": "francs-13", "page": 61');
  const { faults, message } = faultsOf(changed);
  expect(message).toContain(`${String(faults.length)} faults in the curated data:`);
  expect(faults.map(({ file, id, field }) => [file, id, field])).toEqual(
    expect.arrayContaining([
      [OBSERVATIONS, 'circulation-1933', 'value'],
      [OBSERVATIONS, 'gold-reserve-1936', 'relation'],
      [EXCLUSIONS, 'two-levers', 'reason'],
      [CLAIMS, 'feverish-rise', 'about'],
      [CLAIMS, 'coverage-of-12-5', 'check.asserted.unit'],
      [CURRENCY, 'currency-in-circulation', 'headline'],
      [EMENDATIONS, 'francs-13', 'page'],
    ]),
  );
});
