import fc from 'fast-check';
import { expect, test } from 'vitest';
import { comparisonOf } from '$lib/datasets/comparison';
import { comparisonInWords } from '$lib/datasets/comparison-in-words';
import { formatNumber, hedgedFigure } from '$lib/quantities/format';
import { COMPARED, datasetOf, outcomeOf } from './compared';

const wordsOf = (slug: string, a: number, b: number) =>
  comparisonInWords(comparisonOf(datasetOf(slug), { a, b }, []));

test('says both figures with their dates, and every result with what it allows', () => {
  const compared = comparisonOf(datasetOf('currency-in-circulation'), { a: 1928, b: 1933 }, []);
  const { low, high } = outcomeOf(compared, 'Multiple');
  const words = comparisonInWords(compared);
  expect(words).toMatch(
    /^Currency in circulation, from 1\.7 billion rubles \(.*beginning of 1928\) to 8\.4 billion rubles \(.*beginning of 1933\): /,
  );
  expect(words).toContain(`multiple 4.94 times (${String(low)} to ${String(high)} times)`);
  expect(words).toMatch(/average annual growth \+37\.6 per cent a year \([^)]+\)/);
  expect(words).toMatch(/\.$/);
});

test('keeps the hedge of a figure', () => {
  const compared = comparisonOf(datasetOf('gold-reserve'), { a: 1926, b: 1936 }, []);
  expect(comparisonInWords(compared)).toContain(
    `to more than ${formatNumber(compared.b.chosen?.value ?? NaN, 0)}`,
  );
});

test('gives the reason where nothing is computed', () => {
  expect(wordsOf('currency-in-circulation', 1926, 1933)).toBe(
    'Currency in circulation: The text gives no figure for 1926; nearest: 1925 and 1928.',
  );
  expect(wordsOf('currency-in-circulation', 1933, 1933)).toContain('Both years are 1933');
});

test('leaves out a result that is refused, and says the others', () => {
  const compared = comparisonOf(datasetOf('currency-in-circulation'), { a: 1933, b: 1934 }, []);
  expect(compared.outcomes.some(({ refused }) => refused)).toBe(true);
  const words = comparisonInWords(compared);
  const results = compared.outcomes.filter(({ refused }) => !refused);
  expect(words.split('; ')).toHaveLength(results.length);
  expect(words).not.toContain('doubling time');
  expect(words).toContain('percentage change \u221217.9 per cent');
});

test('for any two years is one whole sentence without a hole', () => {
  const year = fc.integer({ min: 1924, max: 1936 });
  fc.assert(
    fc.property(fc.constantFrom(...COMPARED), year, year, (dataset, a, b) => {
      const compared = comparisonOf(dataset, { a, b }, []);
      const words = comparisonInWords(compared);
      expect(words).toMatch(/^\S.*: \S.*\.$/s);
      expect(words).not.toMatch(/NaN|Infinity|undefined|null|\(\)|; \.|: \./);
      if (!compared.refusal)
        for (const { chosen } of [compared.a, compared.b])
          expect(words).toContain(chosen ? hedgedFigure(chosen) : 'nothing');
    }),
    { numRuns: 200 },
  );
});
