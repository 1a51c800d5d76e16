import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { computedMarks } from '$lib/edition/computed-marks';
import { whereaboutsOf } from '$lib/edition/dataset-view';
import { readingText } from '$lib/edition/reading-text';
import { QuotationIdSchema } from '$lib/quotations/quotation';
import { sampleEdition } from './sample';

const { source, quotations, observations, events, datasets } = sampleEdition;
const { text: layers } = source;
const sections = readingText(sampleEdition);
const stretches = sections.flatMap(({ paragraphs }) => paragraphs.flat());
const plain = (text: string) => text.replaceAll(/\s+/g, '');

/** The paragraphs with their places in the emended text, in order. */
const paragraphs = sections.flatMap((section, index) => {
  let at = source.sections[index]?.heading.end ?? 0;
  return section.paragraphs.map((stretched) => {
    const text = stretched.map((each) => each.text).join('');
    const start = layers.emended.indexOf(text, at);
    if (start < at) throw new Error(`paragraph not in the text: ${text.slice(0, 40)}`);
    at = start + text.length;
    return { text, place: { start, end: at }, parts: stretched.flatMap(({ parts }) => parts) };
  });
});

/** The parts that are marked, with their places in the emended text, in order. */
const marked = paragraphs.flatMap(({ place, parts }) => {
  let start = place.start;
  return parts.flatMap(({ text, mark }) => {
    const at = start;
    start += text.length;
    return mark ? [{ ...mark, text, start: at }] : [];
  });
});

/** What must be marked: the principal place of each figure and event first, then where it is said again. */
const expected = [
  ...observations.map(({ id, figure, again }) => ({ id: String(id), evidence: [figure, ...again] })),
  ...events.map(({ id, dated }) => ({ id, evidence: [dated] })),
  ...computedMarks(sampleEdition).map(({ id, evidence }) => ({ id, evidence: [evidence] })),
];

describe('readingText(edition)', () => {
  test('holds the text of every section to the letter, but for the heading', () => {
    for (const [index, { paragraphs }] of sections.entries()) {
      const { heading, end } = source.sections[index] ?? { heading: { end: 0 }, end: 0 };
      const text = paragraphs.map((paragraph) => paragraph.map((each) => each.text).join('')).join('\n');
      expect(plain(text)).toBe(plain(source.text.emended.slice(heading.end, end)));
    }
  });

  test('cuts no paragraph of white space, and leaves none at its ends', () => {
    for (const paragraph of sections.flatMap(({ paragraphs }) => paragraphs)) {
      const text = paragraph.map((each) => each.text).join('');
      expect(text).toBe(text.trim());
      expect(text).not.toMatch(/^$|\n/);
    }
  });

  test('has every quotation once, as a stretch of its own', () => {
    const quoted = stretches.filter(({ quotation }) => quotation !== undefined);
    const words = new Map(quoted.map(({ text, quotation }) => [quotation, text]));
    expect(quoted).toHaveLength(quotations.size);
    for (const [id, { exact }] of quotations) expect(words.get(id)).toBe(exact);
  });

  test.each([
    ['within another one', 0, -3],
    ['that overlaps another one', 3, 20],
  ])('gives words of a quotation %s to the one that begins first and is longest', (_what, start, end) => {
    const [wide] = quotations.values();
    if (!wide) throw new Error('no quotation in the data');
    const id = v.parse(QuotationIdSchema, 'another');
    const other = { ...wide, id, start: wide.start + start, end: wide.end + end };
    const both = { ...sampleEdition, quotations: new Map([other, wide].map((each) => [each.id, each])) };
    const cut = readingText(both).flatMap(({ paragraphs }) => paragraphs.flat());
    expect(cut.map(({ quotation }) => quotation).filter(Boolean)).toEqual([wide.id]);
    expect(cut.find(({ quotation }) => quotation === wide.id)?.text).toBe(wide.exact);
  });
});

describe('the layers of readingText(edition)', () => {
  test('put together as emended are the emended text, stretch for stretch and part for part', () => {
    for (const { text, parts } of stretches) {
      expect(parts.map((part) => part.text).join('')).toBe(text);
      for (const part of parts) expect(part.runs.map((run) => run.text).join('')).toBe(part.text);
    }
  });

  test('put together as received are the received text of each paragraph, to the character', () => {
    for (const { text, place, parts } of paragraphs) {
      const runs = parts.flatMap((part) => part.runs);
      const put = runs.map((run) => run.emendation?.received ?? run.text).join('');
      const { start, end } = layers.toReceived(place);
      expect(put, text.slice(0, 40)).toBe(layers.received.slice(start, end));
    }
  });

  test('have every emendation that lies within a paragraph once, as it was curated, and no other', () => {
    const shown = paragraphs.flatMap(({ parts }) =>
      parts.flatMap(({ runs }) =>
        runs.flatMap(({ text, emendation }) => (emendation ? [{ ...emendation, emended: text }] : [])),
      ),
    );
    const within = layers.emendations.filter(({ emended }) =>
      paragraphs.some(({ place }) => place.start <= emended.start && emended.end <= place.end),
    );
    expect(shown).toEqual(
      within.map(({ emendation: { id, kind, evidence, emended }, received: { start, end } }) => ({
        id,
        kind,
        evidence,
        emended,
        received: layers.received.slice(start, end),
      })),
    );
    // What lies in no paragraph are the headings, supplied here and set by the page.
    const left = layers.emendations.filter((each) => !within.includes(each));
    const supplied = source.sections.filter((section) => section.supplied);
    expect(left).toHaveLength(supplied.length);
    for (const { emended } of left)
      expect(
        supplied.some(({ heading }) => emended.start <= heading.start && heading.end <= emended.end),
      ).toBe(true);
  });
});

describe('the marks of readingText(edition)', () => {
  test('stand on the very words of each figure and each dated event, at every place, and on no other', () => {
    const words = expected.flatMap(({ id, evidence }) =>
      evidence.map((each) => ({ id, text: each.words, start: each.place.start })),
    );
    expect(marked.map(({ id, text, start }) => ({ id, text, start }))).toEqual(
      words.toSorted((a, b) => a.start - b.start),
    );
  });

  test('have one principal place for each id: the one that its entry names first', () => {
    const principal = new Map(marked.filter((each) => each.principal).map(({ id, start }) => [id, start]));
    expect(marked.filter((each) => each.principal)).toHaveLength(principal.size);
    expect(principal).toEqual(new Map(expected.map(({ id, evidence: [first] }) => [id, first?.place.start])));
    // Some are said twice, or this proves nothing.
    expect(marked.length).toBeGreaterThan(principal.size);
  });

  test('come in the order of the text', () => {
    const starts = marked.map(({ start }) => start);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
  });

  test('never stand on the date of a figure', () => {
    const dates = observations.flatMap(({ id, dated }) =>
      dated ? [{ id: String(id), ...dated.place }] : [],
    );
    expect(dates.length).toBeGreaterThan(5);
    for (const { id, start, end } of dates) {
      const there = marked.filter((each) => each.start < end && start < each.start + each.text.length);
      // The same words may be those of an event, or of another figure.
      expect(there.map((each) => each.id)).not.toContain(id);
    }
  });

  test('name the dataset that holds the row', () => {
    const known = whereaboutsOf(sampleEdition);
    for (const { id, slug } of marked) expect(slug, id).toBe(known.get(id));
    expect(new Set(marked.map(({ id }) => id))).toEqual(
      new Set(datasets.flatMap(({ rows }) => rows.map(({ id }) => id))),
    );
  });

  test('are left out for a figure that no dataset has', () => {
    const [first] = datasets;
    if (!first) throw new Error('no dataset');
    const fewer = readingText({ ...sampleEdition, datasets: [first] });
    const ids = fewer.flatMap((section) =>
      section.paragraphs.flat().flatMap(({ parts }) => parts.flatMap(({ mark }) => (mark ? [mark.id] : []))),
    );
    expect(new Set(ids)).toEqual(new Set(first.rows.map(({ id }) => id)));
  });
});
