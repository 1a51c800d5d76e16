import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareGuesses, drawingInWords, settingInWords } from '$lib/predictions/comparison';
import { anyGuesses, prediction } from './sample';

const summary = (...guesses: (number | null)[]) => compareGuesses(prediction, guesses).summary;

describe('compareGuesses(prediction, guesses)', () => {
  test('says of each figure what the reader said, what the text gives, how sure its date is, and how far they lie apart', () => {
    expect(compareGuesses(prediction, [3.4, null, 6]).lines).toEqual([
      {
        id: 'c',
        words:
          'For the beginning of 1924 you said 3.4; the text gives 3.0, its date inferred: you were 0.4 above.',
      },
      {
        id: 'd',
        words: 'For the beginning of 1925 you left a blank; the text gives 3.5, its date inferred.',
      },
      { id: 'e', words: 'For the beginning of 1926 you said 6.0; the text gives 6.0: the same.' },
    ]);
  });

  test('tells 0 from a blank', () => {
    const [zero, blank] = [0, null].map((guess) => compareGuesses(prediction, [guess, 1, 1]).lines[0]?.words);
    expect(zero).toContain('you said 0.0; the text gives 3.0, its date inferred: you were 3.0 below.');
    expect(blank).toContain('you left a blank');
  });

  test.each([
    [[1, 1, 3.5], 'You ended at 3.5 billion rubles; the author ends at 6.0, 1.7 times as much.'],
    [[1, 1, 12], 'You ended at 12.0 billion rubles; the author ends at 6.0; yours is 2.0 times as much.'],
    [[1, 1, 0.3], 'You ended at 0.3 billion rubles; the author ends at 6.0, 20 times as much.'],
    [[1, 1, 6], 'You ended at 6.0 billion rubles; the author ends at 6.0, the same.'],
    [[1, 1, 5.8], 'You ended at 5.8 billion rubles; the author ends at 6.0, 0.2 more.'],
    [[1, 1, 6.2], 'You ended at 6.2 billion rubles; the author ends at 6.0, 0.2 less.'],
    [[1, 1, 0], 'You ended at 0.0 billion rubles; the author ends at 6.0, 6.0 more.'],
    [[null, 1, 6], 'You ended at 6.0 billion rubles; the author ends at 6.0, the same. You left 1924 blank.'],
    [[1, null, null], 'The author ends at 6.0 billion rubles. You left 1925 and 1926 blank.'],
    [[null, null, null], 'You set nothing; the author’s figures are 3.0, 3.5 and 6.0 billion rubles.'],
  ])('of %j ends with: %s', (guesses, words) => {
    expect(summary(...guesses)).toBe(words);
  });

  test('has a sentence for each figure and never a number that is none', () => {
    fc.assert(
      fc.property(anyGuesses, (guesses) => {
        const { summary: whole, lines } = compareGuesses(prediction, guesses);
        expect(lines).toHaveLength(guesses.length);
        const said = [whole, ...lines.map(({ words }) => words)].join(' ');
        expect(said).not.toMatch(/NaN|Infinity|null|undefined|-\d/);
        for (const sentence of [whole, ...lines.map(({ words }) => words)]) expect(sentence).toMatch(/\.$/);
        expect(lines.filter(({ words }) => words.includes('a blank'))).toHaveLength(
          guesses.filter((guess) => guess === null).length,
        );
      }),
    );
  });

  test('adds up: what the reader said is what the text gives and the difference', () => {
    fc.assert(
      fc.property(anyGuesses, (guesses) => {
        for (const { words } of compareGuesses(prediction, guesses).lines) {
          const [, said, given, far, side] =
            /said ([\d.]+); the text gives ([\d.]+).*were ([\d.]+) (above|below)/.exec(words) ?? [];
          if (side === undefined) continue;
          const apart = Number(far) * (side === 'above' ? 1 : -1);
          expect(Number(given) + apart).toBeCloseTo(Number(said), 9);
        }
      }),
    );
  });
});

describe('settingInWords(prediction, before, after)', () => {
  test('says each guess that changed, and one that was taken back', () => {
    expect(settingInWords(prediction, [null, 2, 3], [0, null, 3])).toBe(
      'Beginning of 1924: 0.0 billion rubles. Beginning of 1925: blank.',
    );
  });

  test('says nothing where nothing changed', () => {
    fc.assert(
      fc.property(anyGuesses, (guesses) => {
        expect(settingInWords(prediction, guesses, [...guesses])).toBe('');
      }),
    );
  });
});

describe('drawingInWords(prediction, guesses, revealed)', () => {
  test('tells what is known and what is set, and the author’s figures only once they are revealed', () => {
    const known =
      'Beginnings of years, billion rubles. Known: 1920 1.1 and 1923 2.0; no figure in the text for 1921 and 1922';
    expect(drawingInWords(prediction, [null, null, null], false)).toBe(`${known}; you have set nothing.`);
    expect(drawingInWords(prediction, [4, null, 5], false)).toBe(`${known}; you: 1924 4.0 and 1926 5.0.`);
    expect(drawingInWords(prediction, [4, null, null], true)).toBe(
      `${known}; you: 1924 4.0; the author: 1924 3.0, 1925 3.5 and 1926 6.0.`,
    );
  });
});
