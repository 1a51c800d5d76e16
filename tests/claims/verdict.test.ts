import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { jointVerdict, satisfies, verdictOf, VERDICTS, type Asserted } from '$lib/claims/verdict';

const [AGREES, ROUNDING, DISAGREES, NOT_CHECKABLE] = VERDICTS;
const fourth: Asserted = { low: null, high: 25, strict: true };
const printed: Asserted = { low: 12.45, high: 12.55, strict: false };
const rise: Asserted = { low: 0, high: null, strict: true };
const noRise: Asserted = { low: null, high: 0, strict: false };

describe('verdictOf(result, asserted)', () => {
  test.each<readonly [string, number, number | null, number | null, Asserted, string]>([
    ['all of it below', 23.1, 22.22, 24, fourth, AGREES],
    ['its top at the bound that is not meant', 24, 23, 25, fourth, ROUNDING],
    ['its value above and its bottom below', 26, 24, 28, fourth, ROUNDING],
    ['its bottom at the bound that is not meant', 26, 25, 28, fourth, DISAGREES],
    ['all of it above', 30, 29, 31, fourth, DISAGREES],
    ['its value at the number and no bound above', 12.5, 11.76, null, printed, ROUNDING],
    ['all of it within the printed digit', 12.5, 12.46, 12.54, printed, AGREES],
    ['just the printed bounds', 12.5, 12.45, 12.55, printed, AGREES],
    ['its top at the printed bound', 12.4, 12.35, 12.45, printed, ROUNDING],
    ['no part of the printed digit', 12.3, 12.25, 12.35, printed, DISAGREES],
    ['the number only where it has no bound', 12, 11, null, printed, NOT_CHECKABLE],
    ['the number only below where it has no bound', 13, null, 14, printed, NOT_CHECKABLE],
    ['no bound, and its value at the number', 12.5, null, null, printed, ROUNDING],
    ['all of it above nought', 11.6, 10.07, 13.14, rise, AGREES],
    ['more than so much, above nought', 509.8, 507.9, null, rise, AGREES],
    ['all of it below nought', -17.9, -18.94, -16.76, rise, DISAGREES],
    ['nought', 0, 0, 0, rise, DISAGREES],
    ['nought', 0, 0, 0, noRise, AGREES],
    ['a little that may be nought', 1, 0, 2, noRise, ROUNDING],
    ['a rise', 11.6, 10.07, 13.14, noRise, DISAGREES],
  ])(
    'of a result with %s: %d (%s to %s) is what the rule says',
    (_what, value, low, high, asserted, verdict) => {
      expect(verdictOf({ value, low, high }, asserted)).toBe(verdict);
    },
  );

  const bound = fc.option(fc.integer({ min: -6, max: 6 }), { nil: null });
  const asserted = fc
    .tuple(bound, bound, fc.boolean())
    .map(([a, b, strict]): Asserted =>
      a !== null && b !== null
        ? { low: Math.min(a, b), high: Math.max(a, b), strict }
        : { low: a, high: b, strict },
    );
  const results = fc
    .tuple(
      fc.array(fc.integer({ min: -6, max: 6 }), { minLength: 3, maxLength: 3 }),
      fc.boolean(),
      fc.boolean(),
    )
    .map(([numbers, openLow, openHigh]) => {
      const [low = 0, value = 0, high = 0] = numbers.sort((a, b) => a - b);
      return { value, low: openLow ? null : low, high: openHigh ? null : high };
    });
  /** Points that a result allows, at every half and well beyond an open end. */
  const pointsOf = ({ low, high }: { low: number | null; high: number | null }) =>
    Array.from({ length: 81 }, (_, index) => index / 2 - 20).filter(
      (point) => (low === null || low <= point) && (high === null || point <= high),
    );

  test('is what trying every point gives', () => {
    fc.assert(
      fc.property(results, asserted, (result, claim) => {
        // An open assertion of one point holds for none: the text makes none such.
        fc.pre(!(claim.strict && claim.low !== null && claim.low === claim.high));
        const points = pointsOf(result);
        const true_ = points.filter((point) => satisfies(point, claim));
        const verdict = verdictOf(result, claim);
        if (true_.length === points.length) expect(verdict).toBe(AGREES);
        else if (true_.length === 0) expect(verdict).toBe(DISAGREES);
        else {
          const { value, low, high } = result;
          const bounded = pointsOf({ low: low ?? value, high: high ?? value });
          const some = bounded.some((point) => satisfies(point, claim));
          expect(verdict).toBe(some ? ROUNDING : NOT_CHECKABLE);
        }
      }),
    );
  });
});

describe('jointVerdict(verdicts)', () => {
  test.each([
    [[AGREES, AGREES], AGREES],
    [[AGREES, ROUNDING], ROUNDING],
    [[ROUNDING, NOT_CHECKABLE, AGREES], NOT_CHECKABLE],
    [[AGREES, NOT_CHECKABLE, DISAGREES], DISAGREES],
    [[], NOT_CHECKABLE],
  ] as const)('of %j is %s', (verdicts, verdict) => {
    expect(jointVerdict(verdicts)).toBe(verdict);
  });
});
