import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emend } from '$lib/sources/emended-text';
import { resolveSelector, type Place } from '$lib/sources/selector';
import { sampleEmendation } from './sample';

/** The edits that make `emended` of each `exact`, each found in the text. */
function edited(received: string, edits: readonly (readonly [exact: string, emended: string])[]) {
  return emend(
    received,
    edits.map(([exact, emended]) => {
      const { place } = resolveSelector(received, { exact, prefix: '', suffix: '' });
      if (!place) throw new Error(`not once in the test's own text: ${exact}`);
      return { emendation: sampleEmendation(exact, emended), place };
    }),
  );
}

const letters = (minLength = 0) =>
  fc.string({ unit: fc.constantFrom('a', 'b', ' ', '𝔘'), minLength, maxLength: 4 });
/** Stretches of text, each followed by an edit: words received and words emended, either perhaps empty. */
const stretches = fc.array(fc.record({ kept: letters(1), exact: letters(), emended: letters() }), {
  maxLength: 5,
});

function build(parts: readonly { kept: string; exact: string; emended: string }[]) {
  let [received, emended] = ['', ''];
  const kept: { received: Place; emended: Place }[] = [];
  const edits = parts.map((part) => {
    kept.push({
      received: { start: received.length, end: received.length + part.kept.length },
      emended: { start: emended.length, end: emended.length + part.kept.length },
    });
    received += part.kept;
    const start = received.length;
    received += part.exact;
    emended += part.kept + part.emended;
    return {
      emendation: sampleEmendation(part.exact, part.emended),
      place: { start, end: received.length },
    };
  });
  return { received, emended, edits, kept };
}

describe('emend(received, edits)', () => {
  const text = edited('to I3 francs, , hardly 11;2 francs', [
    ['I3', '13'],
    [', ,', ','],
    ['11;2', '1½'],
  ]);

  test('gives the emended text and the places of its edits in both', () => {
    expect(text.emended).toBe('to 13 francs, hardly 1½ francs');
    expect(text.emendations.map(({ received, emended }) => [received, emended])).toEqual([
      [
        { start: 3, end: 5 },
        { start: 3, end: 5 },
      ],
      [
        { start: 12, end: 15 },
        { start: 12, end: 13 },
      ],
      [
        { start: 23, end: 27 },
        { start: 21, end: 23 },
      ],
    ]);
  });

  test.each([
    ['1½ francs', '11;2 francs'],
    ['½', '11;2'],
    ['hardly', 'hardly'],
    ['hardly 1', 'hardly 11;2'],
    ['francs, h', 'francs, , h'],
  ])('maps %j to the characters received: %j', (words, printed) => {
    const start = text.emended.indexOf(words);
    const place = text.toReceived({ start, end: start + words.length });
    expect(text.received.slice(place.start, place.end)).toBe(printed);
  });

  test.each([
    ['1;2 f', '1½ f'],
    [', ', ','],
    ['I3', '13'],
  ])('maps the received %j to %j', (printed, words) => {
    const start = text.received.indexOf(printed);
    const place = text.toEmended({ start, end: start + printed.length });
    expect(text.emended.slice(place.start, place.end)).toBe(words);
  });

  test('throws for two edits that overlap', () => {
    const at = (start: number, end: number) => ({
      emendation: sampleEmendation('ab', 'c'),
      place: { start, end },
    });
    expect(() => emend('abcd', [at(0, 2), at(1, 3)])).toThrow(
      new RangeError('overlap of emendations: edit-ab'),
    );
    expect(() => emend('abcd', [at(0, 2), at(2, 3)])).not.toThrow();
  });

  test('puts an insertion before the edit that begins where it stands', () => {
    const at = (start: number, end: number, emended: string) => ({
      emendation: sampleEmendation('', emended),
      place: { start, end },
    });
    expect(emend('abcd', [at(1, 3, 'X'), at(1, 1, '+')]).emended).toBe('a+Xd');
  });

  test('makes the text of its parts, in whatever order the edits come', () => {
    fc.assert(
      fc.property(stretches, (parts) => {
        const { received, emended, edits } = build(parts);
        expect(emend(received, edits).emended).toBe(emended);
        expect(emend(received, edits.toReversed()).emended).toBe(emended);
      }),
    );
  });

  test('maps to and fro without loss outside of its edits', () => {
    fc.assert(
      fc.property(stretches, (parts) => {
        const { received, edits, kept } = build(parts);
        const text = emend(received, edits);
        for (const each of kept) {
          expect(text.toEmended(each.received)).toEqual(each.emended);
          expect(text.toReceived(each.emended)).toEqual(each.received);
        }
      }),
    );
  });

  test('maps a wider place to a wider place, in the text, and any place to one that is in order', () => {
    const ends = fc
      .array(fc.nat(60), { minLength: 4, maxLength: 4 })
      .map((list) => list.sort((a, b) => a - b));
    fc.assert(
      fc.property(stretches, ends, (parts, [a = 0, b = 0, c = 0, d = 0]) => {
        const { received, emended, edits } = build(parts);
        const text = emend(received, edits);
        fc.pre(b < c && d <= emended.length);
        const inner = text.toReceived({ start: b, end: c });
        const outer = text.toReceived({ start: a, end: d });
        expect(outer.start).toBeLessThanOrEqual(inner.start);
        expect(inner.start).toBeLessThanOrEqual(inner.end);
        expect(inner.end).toBeLessThanOrEqual(outer.end);
        expect(outer.end).toBeLessThanOrEqual(received.length);
      }),
    );
  });
});
