import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFragment, type FragmentReading } from '$lib/selection/fragment';

const FIGURES = new Set(['circulation-1933', 'seven-hour-day', 'here']);
const PLACES = new Set(['feverish-series', 'here']);

function read(hash: string): FragmentReading {
  return readFragment(
    hash,
    (id) => FIGURES.has(id),
    (id) => PLACES.has(id),
  );
}

/** What a notice names. */
function namedIn({ notice }: FragmentReading): string | undefined {
  return /^The address names “(.*)”, which is neither a figure nor a sentence of this page:/su.exec(
    notice ?? '',
  )?.[1];
}

/** Anything an address can end with: all letters, halves of letters, percent signs with and without sense. */
const fragments = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 })
    .map((units) => String.fromCharCode(...units)),
  fc.string({
    unit: fc.constantFrom('%', '2', '0', 'f', 'F', 'z', '%20', '%E2%82%AC', '%ED%A0%80', '😀', '#'),
  }),
  fc.constantFrom(...FIGURES, ...PLACES),
);
const hashes = fc.tuple(fc.constantFrom('', '#'), fragments).map((parts) => parts.join(''));

describe('readFragment(hash, isFigure, isPlace)', () => {
  test.each([
    ['#circulation-1933', 'circulation-1933'],
    ['circulation-1933', 'circulation-1933'],
    ['#circulation%2D1933', 'circulation-1933'],
    ['#%73even-hour-day', 'seven-hour-day'],
  ])('of %j pins %s and says nothing', (hash, pinned) => {
    expect(read(hash)).toEqual({ pinned, notice: undefined });
  });

  test('pins a figure that has a place of the same id', () => {
    expect(read('#here')).toEqual({ pinned: 'here', notice: undefined });
  });

  test.each(['', '#', '#feverish-series', '#feverish%2Dseries'])(
    'of %j, a place or none, pins nothing and says nothing',
    (hash) => {
      expect(read(hash)).toEqual({ pinned: undefined, notice: undefined });
    },
  );

  test.each([
    ['#circulation-1999', 'circulation-1999'],
    ['#Circulation-1933', 'Circulation-1933'],
    ['##circulation-1933', '#circulation-1933'],
    ['#circulation-1933 ', 'circulation-1933 '],
    ['#figures%20of%201933', 'figures of 1933'],
    ['#%E2%82%AC', '€'],
    ['#1926%2F27%3F', '1926/27?'],
    ['#%', '%'],
    ['#%zz', '%zz'],
    ['#circulation%2D1933%', 'circulation%2D1933%'],
    ['#%ED%A0%80', '%ED%A0%80'],
    ['#constructor', 'constructor'],
    ['#__proto__', '__proto__'],
    ['#<b>bold</b>', '<b>bold</b>'],
  ])('of %j pins nothing and names it', (hash, named) => {
    const reading = read(hash);
    expect(reading.pinned).toBeUndefined();
    expect(namedIn(reading)).toBe(named);
  });

  test('says in a whole sentence what it could not use and what the page does', () => {
    expect(read('#ruble').notice).toBe(
      'The address names “ruble”, which is neither a figure nor a sentence of this page: the page is shown from its beginning.',
    );
  });

  test.each([
    ['40 letters', 'a'.repeat(40), 'a'.repeat(40)],
    ['41 letters', 'a'.repeat(41), `${'a'.repeat(37)}…`],
    ['40 letters of two halves each', '😀'.repeat(40), '😀'.repeat(40)],
    ['41 letters of two halves each', '😀'.repeat(41), `${'😀'.repeat(37)}…`],
    ['such letters out of step', `a${'😀'.repeat(60)}`, `a${'😀'.repeat(36)}…`],
    ['encoded letters', '%E2%82%AC'.repeat(41), `${'€'.repeat(37)}…`],
    ['40 encoded letters', '%E2%82%AC'.repeat(40), '€'.repeat(40)],
  ])('names of %s no more than 40', (_, fragment, named) => {
    expect(namedIn(read(`#${fragment}`))).toBe(named);
  });

  test('never throws, and either pins a figure, keeps still or says something, whatever stands there', () => {
    fc.assert(
      fc.property(hashes, (hash) => {
        const { pinned, notice } = read(hash);
        expect(pinned === undefined || FIGURES.has(pinned)).toBe(true);
        expect(pinned !== undefined && notice !== undefined).toBe(false);
        if (pinned === undefined && notice === undefined) {
          expect(['', ...PLACES]).toContain(decodeURIComponent(hash.replace(/^#/, '')));
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('cuts no letter in two, and names at most 40, the first that stand there', () => {
    const letters = fc.string({ unit: 'binary', minLength: 1, maxLength: 120 });
    fc.assert(
      fc.property(letters, (text) => {
        const named = namedIn(read(`#${encodeURIComponent(text)}`)) ?? '';
        expect(named).not.toMatch(/\p{Surrogate}/u);
        expect(Array.from(named).length).toBeLessThanOrEqual(40);
        if (named !== text) expect(text.startsWith(named.replace(/…$/u, ''))).toBe(true);
        if (Array.from(text).length <= 40) expect(named).toBe(text);
      }),
    );
  });

  test('pins any figure whose id the address holds encoded', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (id) => {
        const reading = readFragment(
          `#${encodeURIComponent(id)}`,
          (each) => each === id,
          () => false,
        );
        expect(reading).toEqual({ pinned: id, notice: undefined });
      }),
    );
  });
});
