import { describe, expect, test } from 'vitest';
import { sha256 } from '$lib/sources/fixity';
import { placesOf, resolveSelector } from '$lib/sources/selector';
import { realEdition, realFiles } from './real';

const { source, quotations, observations, events, claims, exclusions, references, datasets } = realEdition;
const { received, emended } = source.text;

describe('the frozen text', () => {
  const bytes = realFiles.get('sources/revolution-betrayed.txt') ?? new Uint8Array();

  test('is the one that was frozen, to the byte', () => {
    const { text, document } = source.record;
    expect(bytes.byteLength).toBe(text.bytes);
    expect(sha256(bytes)).toBe(text.sha256);
    expect(new TextEncoder().encode(received)).toEqual(new Uint8Array(bytes));
    expect(Array.from(received)).toHaveLength(document.to - document.from);
  });
});

describe('the sections', () => {
  test('are those of the record, numbered in order', () => {
    expect(source.sections.map(({ id, title }) => [id, title])).toEqual(
      source.record.sections.map(({ id, title }) => [id, title]),
    );
    expect(source.sections.map(({ number }) => number)).toEqual(source.sections.map((_, at) => at + 1));
  });

  test('cover the text without gap or overlap', () => {
    const starts = source.sections.map(({ start }) => start);
    const ends = source.sections.map(({ end }) => end);
    expect([0, ...ends]).toEqual([...starts, emended.length]);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
  });

  test('begin with their headings, which the received text lacks where they are supplied', () => {
    for (const { heading, start, supplied } of source.sections) {
      expect(heading.start).toBe(start);
      expect(received.includes(emended.slice(heading.start, heading.end))).toBe(!supplied);
    }
  });
});

describe('the emended text', () => {
  test('has no unreadable character, and no page break within a sentence', () => {
    expect(emended).not.toContain('\uFFFD');
    const breaks = [...emended.matchAll(/(\S)\s*\n\s*(\S)/g)].map(([words, before, after]) => ({
      words,
      before,
      after,
    }));
    expect(
      breaks.filter(
        ({ before, after }) => !/[.!?”)•—]/.test(before ?? '') || !/[A-Z0-9“(]/.test(after ?? ''),
      ),
    ).toEqual([]);
  });

  test('is the received one, but for its emendations', () => {
    const { emendations } = source.text;
    let [at, text] = [0, ''];
    for (const { emendation, received: place } of emendations) {
      expect(received.slice(place.start, place.end)).toBe(emendation.received.exact);
      text += received.slice(at, place.start) + emendation.emended;
      at = place.end;
    }
    expect(text + received.slice(at)).toBe(emended);
  });
});

describe('the annotations', () => {
  const evidence = [
    ...observations.flatMap(({ id, figure, again, dated }) =>
      [figure, ...again, ...(dated ? [dated] : [])].map((each) => ({ id, ...each })),
    ),
    ...events.map(({ id, dated }) => ({ id, ...dated })),
    ...claims.flatMap(({ id, places }) => places.map((each) => ({ id, ...each }))),
  ];

  test('quote sentences that stand in the text exactly once', () => {
    for (const { exact, start, end, id } of quotations.values()) {
      expect(emended.slice(start, end), id).toBe(exact);
      expect(placesOf(emended, { exact, prefix: '', suffix: '' }), id).toHaveLength(1);
    }
  });

  test.each(evidence)(
    '$id: “$words” stands in its quotation, at the place that is given',
    ({ words, place, quotation }) => {
      expect(emended.slice(place.start, place.end)).toBe(words);
      expect(quotation.start).toBeLessThanOrEqual(place.start);
      expect(place.end).toBeLessThanOrEqual(quotation.end);
    },
  );

  test.each(observations.map(({ id, figure }) => [id, figure] as const))(
    '%s: the words of the figure stand once in the text, given the sentence around them',
    (_id, { words, place, quotation }) => {
      const prefix = emended.slice(quotation.start, place.start);
      const suffix = emended.slice(place.end, quotation.end);
      expect(resolveSelector(emended, { exact: words, prefix, suffix }).place).toEqual(place);
    },
  );

  test('have ids of their own: no quotation, observation, event or row shares one', () => {
    const rows = datasets.filter(({ basis }) => basis === 'computed').flatMap((dataset) => dataset.rows);
    const ids = [...quotations.values(), ...observations, ...events, ...rows].map(({ id }) => String(id));
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    const operands = [...observations, ...rows, ...references].map(({ id }) => String(id));
    expect(new Set(operands).size).toBe(operands.length);
    expect(new Set(datasets.map(({ slug }) => slug)).size).toBe(datasets.length);
  });

  test('leave no quotation without anything said of it', () => {
    const used = new Set<string>([
      ...evidence.map(({ quotation }) => quotation.id),
      ...events.map(({ quotation }) => quotation.id),
      ...datasets.flatMap(({ passages }) => passages),
    ]);
    expect([...quotations.keys()].filter((id) => !used.has(id))).toEqual([]);
  });

  test('give a reason in a sentence for every exclusion', () => {
    for (const { note, id } of exclusions) expect(note, id).toMatch(/[.!?”]$/);
  });
});
