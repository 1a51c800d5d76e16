import { describe, expect, test } from 'vitest';
import { viewDataset, whereaboutsOf } from '$lib/edition/dataset-view';
import { sampleEdition } from './sample';

const slugs = sampleEdition.datasets.map(({ slug }) => slug);
const view = (slug: string) => viewDataset(sampleEdition, slug);

describe('viewDataset(edition, slug)', () => {
  test.each(slugs)('of %s is plain data, with its passages to the letter and its bounds', (slug) => {
    const given = view(slug);
    expect(structuredClone(given)).toEqual(given);
    const dataset = sampleEdition.datasets.find((each) => each.slug === slug);
    expect(given.passages.map(({ id }) => id)).toEqual(dataset?.passages);
    for (const { id, parts } of given.passages) {
      const quotation = [...sampleEdition.quotations.values()].find((each) => each.id === id);
      expect(parts.map(({ text }) => text).join('')).toBe(quotation?.exact);
    }
    expect(
      given.rows.every(({ date_earliest }) => Number(date_earliest.slice(0, 4)) >= given.bounds.from),
    ).toBe(true);
  });

  test.each(slugs)('of %s knows where each figure and event that its passages mark is found', (slug) => {
    const { passages, whereabouts } = view(slug);
    const marked = new Set(passages.flatMap(({ parts }) => parts.flatMap(({ ids }) => ids)));
    expect(Object.keys(whereabouts).toSorted()).toEqual([...marked].toSorted());
    for (const place of Object.values(whereabouts)) expect(slugs).toContain(place);
  });

  test('gives the events of its years to a chart of figures, and none to a timeline', () => {
    const { events, bounds } = view('currency-in-circulation');
    expect(bounds).toEqual({ from: 1925, to: 1935 });
    expect(events.map(({ id }) => id)).toContain('platform-of-the-opposition');
    expect(events.map(({ id }) => id)).not.toContain('restoration-of-1924');
    expect(events.map(({ id }) => id)).not.toContain('budget-session');
    expect(view('chronology').events).toEqual([]);
  });

  test('leads from the author’s own 12.5 per cent to the computed row', () => {
    const parts = view('gold-coverage').passages.flatMap((passage) => passage.parts);
    expect(parts.filter(({ ids }) => ids.includes('gold-coverage-1936'))).toMatchObject([
      { text: expect.stringContaining('12.5 per cent') as string, kind: 'figure' },
    ]);
  });

  test('throws for a slug that there is not', () => {
    expect(() => view('silver')).toThrow(new RangeError('unknown dataset: "silver"'));
  });
});

describe('whereaboutsOf(edition)', () => {
  test('has one dataset for every observation and event', () => {
    const known = whereaboutsOf(sampleEdition);
    for (const { id } of [...sampleEdition.observations, ...sampleEdition.events])
      expect(known.has(id)).toBe(true);
    expect(known.get('gold-coverage-1936')).toBe('gold-coverage');
  });
});
