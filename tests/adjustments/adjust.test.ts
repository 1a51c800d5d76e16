import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { adjust, ownInWords, standing, type Act, type OwnFigures } from '$lib/adjustments/adjust';
import { LEAST, MOST } from '$lib/adjustments/own-figure';
import { adjustableOf, figureAt } from './sample';

const gold = figureAt(adjustableOf('gold-coverage'), 'gold-reserve-1936');
const power = figureAt(adjustableOf('franc-exchange'), 'franc-purchasing-power-1936');
const type = (text: string, own: OwnFigures = {}) => adjust(gold, own, { kind: 'type', text });
const own = (value: number, decimals = 1): OwnFigures => ({ [gold.id]: { value, decimals } });
const GOLD = 'Gold reserve of the State Bank, first half of 1936';

describe('adjust(figure, own, act)', () => {
  test('begins at the author’s value', () => {
    expect(standing(gold, {})).toEqual({ value: 1, decimals: 1 });
    expect(adjust(gold, {}, { kind: 'press', key: 'ArrowUp' })).toEqual({ own: own(1.1), notice: '' });
  });

  test('takes what is typed, and leaves the other figures alone', () => {
    const others = { other: { value: 3, decimals: 1 } };
    expect(type('2.55', others)).toEqual({ own: { ...others, ...own(2.55, 2) }, notice: '' });
  });

  test.each([
    ['abc', `${GOLD}: “abc” is no number. It stays at the author’s “over a billion”.`],
    ['  ', `${GOLD}: nothing was typed. It stays at the author’s “over a billion”.`],
  ])('leaves all as it was for %j, and says so', (text, notice) => {
    expect(type(text)).toEqual({ own: {}, notice });
  });

  test('names the reader’s own figure where that stays', () => {
    const mine = own(2.5);
    const next = type('x'.repeat(90), mine);
    expect(next?.own).toBe(mine);
    expect(next?.notice).toBe(`${GOLD}: “${'x'.repeat(24)}…” is no number. It stays at your 2.5 billion.`);
  });

  test.each([
    ['0', LEAST, '“0” is not above nought; the least figure here is taken: 0.1 billion.'],
    ['-3', LEAST, '“-3” is not above nought; the least figure here is taken: 0.1 billion.'],
    ['0.05', LEAST, '“0.05” is below the least figure here, which is taken: 0.1 billion.'],
    ['5000', MOST, '“5000” is above the greatest figure here, which is taken: 100.0 billion.'],
    ['2.5557', 2.556, '“2.5557” has more than three decimals; rounded, it is taken: 2.556 billion.'],
  ])('takes the nearest figure for %s, and says so', (text, value, notice) => {
    const next = type(text);
    expect(next?.own[gold.id]?.value).toBe(value);
    expect(next?.notice).toBe(`${GOLD}: ${notice}`);
  });

  test('says what a drag and a key cannot do', () => {
    const from = { value: 1, decimals: 1 };
    expect(adjust(gold, {}, { kind: 'drag', from, pixels: -900 })).toEqual({
      own: own(LEAST),
      notice: `${GOLD}: it cannot be nought or less; the least figure here is taken: 0.1 billion.`,
    });
    expect(adjust(gold, own(MOST), { kind: 'press', key: 'PageUp' })?.notice).toBe(
      `${GOLD}: it cannot be above the greatest figure here, which is taken: 100.0 billion.`,
    );
    expect(adjust(gold, own(2), { kind: 'drag', from, pixels: NaN })).toEqual({ own: own(2), notice: '' });
  });

  test('does nothing at a key that it does not know', () => {
    expect(adjust(gold, {}, { kind: 'press', key: 'Tab' })).toBeUndefined();
  });

  test('leaves a figure on its scale after any acts', () => {
    const act: fc.Arbitrary<Act> = fc.oneof(
      fc.record({ kind: fc.constant('type' as const), text: fc.oneof(fc.string(), fc.double().map(String)) }),
      fc.record({
        kind: fc.constant('press' as const),
        key: fc.constantFrom('ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Home', 'End'),
      }),
      fc.record({
        kind: fc.constant('drag' as const),
        from: fc.constant({ value: 1, decimals: 1 }),
        pixels: fc.double(),
      }),
    );
    fc.assert(
      fc.property(fc.array(act), (acts) => {
        const end = acts.reduce((now: OwnFigures, each) => adjust(gold, now, each)?.own ?? now, {});
        const { value } = standing(gold, end);
        expect(value).toBeGreaterThanOrEqual(LEAST);
        expect(value).toBeLessThanOrEqual(MOST);
      }),
    );
  });
});

test('ownInWords(figure, own) keeps the verb and drops the hedge', () => {
  expect(ownInWords(power, { value: 1.2, decimals: 1 })).toBe('equals 1.2 francs');
  expect(ownInWords(gold, { value: 2.5, decimals: 2 })).toBe('2.50 billion');
});
