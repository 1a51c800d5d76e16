import { describe, expect, test } from 'vitest';
import { satisfies, verdictOf } from '$lib/claims/verdict';
import { formatNumber } from '$lib/quantities/format';
import { sampleEdition } from '../edition/sample';

const { claims } = sampleEdition;
const claimOf = (id: string) => {
  const found = claims.find((claim) => claim.id === id);
  if (!found) throw new Error(`no claim ${id}`);
  return found;
};

describe('the claims of the sample', () => {
  test('retreat in 1933 alone', () => {
    const { asserted, compared, reason } = claimOf('years-of-retreat');
    expect(asserted).toBe('a fall at each step');
    expect(compared.map(({ verdict }) => verdict)).toEqual(['agrees', 'disagrees', 'disagrees']);
    expect(reason).toContain('1 of 3 steps: from 1 January 1933 to 1 January 1934');
  });

  test('read their numbers from their words', () => {
    expect(claimOf('less-than-a-fourth').asserted).toBe('less than 25 per cent');
    expect(claimOf('coverage-of-12-5').asserted).toBe('12.5 per cent (12.45 to 12.55)');
    expect(claimOf('about-eight-billions').asserted).toBe('about 8 billion rubles (7.5 to 8.5)');
  });

  test.each([
    ['as-the-franc-was-reduced', ['79.7 per cent of its gold', '76.9 per cent of its francs']],
    ['comparable-to-tsarist-money', ['1.04 times as much']],
    ['without-metallic-basis', ['106.9 per cent', '30.7 and 26.4 per cent']],
    ['half-of-the-livestock', ['55.4 per cent', 'cattle 42, pigs 41, sheep 66', 'horses 53']],
    ['first-place-in-gold', ['11.4 million ounces', 'Soviet Union 7.3']],
    ['allotted-directly', ['78.5 billion', '47.9 per cent']],
  ])('%s has what other works say, computed from them', (id, pieces) => {
    for (const piece of pieces) expect(claimOf(id).outside?.given).toContain(piece);
  });

  test('carry the hedge of 12.5 per cent in their words', () => {
    expect(claimOf('coverage-of-12-5').note).toContain('11.8 per cent, rounded');
    expect(claimOf('coverage-of-12-5').reason).toContain('at least 11.76');
  });

  test('give the fever in numbers', () => {
    const { workings } = claimOf('feverish-rise');
    expect(
      workings.map((outcome) => (outcome.refused ? '' : formatNumber(outcome.value, outcome.decimals))),
    ).toEqual(['4.94', '37.6', '2.17']);
  });

  test('would agree with no other number: a verdict follows its figures', () => {
    const [compared] = claimOf('less-than-a-fourth').compared;
    if (!compared || compared.outcome.refused) throw new Error('no result');
    const fifth = { low: null, high: 20, strict: true };
    expect(verdictOf(compared.outcome, fifth)).toBe('disagrees');
    expect(satisfies(compared.outcome.value, fifth)).toBe(false);
  });
});
