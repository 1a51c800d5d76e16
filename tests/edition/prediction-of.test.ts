import { describe, expect, test } from 'vitest';
import { predictionOf } from '$lib/edition/prediction-of';
import { sampleEdition } from './sample';

const prediction = predictionOf(sampleEdition);
const quotation = [...sampleEdition.quotations.values()].find(({ id }) => id === 'feverish-series');
const observed = (id: string) => sampleEdition.observations.find((each) => each.id === id);

describe('predictionOf(edition)', () => {
  test('asks the five figures of the feverish series, in order, and knows 1925 and 1928', () => {
    const figures = [...(quotation?.exact ?? '').matchAll(/\d\.\d/g)].map(([figure]) => Number(figure));
    expect(figures).toHaveLength(5);
    expect(prediction.asked.map(({ value }) => value)).toEqual(figures);
    expect(prediction.asked.map(({ year }) => year)).toEqual([1929, 1930, 1931, 1932, 1933]);
    expect(prediction.known.map(({ year }) => year)).toEqual([1925, 1928]);
  });

  test('has the sentence to the letter, cut after its colon', () => {
    expect(prediction.opening).toMatch(/feverish series: $/);
    expect(prediction.opening + prediction.rest.map(({ text }) => text).join('')).toBe(quotation?.exact);
  });

  test('says that four dates are inferred, with the reason of the data, and that the last is stated', () => {
    expect(prediction.asked.map(({ dating }) => dating)).toEqual([
      ...Array<string>(4).fill('inferred'),
      'stated',
    ]);
    const why = observed('circulation-1929')?.date.why ?? 'no reason';
    expect(prediction.dating).toEqual([
      `The dates of 2.0, 2.8, 4.3 and 5.5 are inferred. ${why}`,
      `The date of 8.4 is stated: “${observed('circulation-1933')?.date.phrase ?? ''}”.`,
    ]);
  });

  test('has room above the highest figure, and a top that no figure asked makes', () => {
    const last = prediction.known.at(-1)?.value ?? NaN;
    expect(prediction.scale.top).toBe(Math.ceil(Number((7 * last).toFixed(6))));
    for (const { value } of prediction.asked) expect(value).toBeLessThan(prediction.scale.top);
  });

  test('is plain data', () => {
    expect(JSON.parse(JSON.stringify(prediction))).toEqual(prediction);
  });

  test('throws where the headline is no passage of the dataset', () => {
    const datasets = sampleEdition.datasets.map((each) => ({ ...each, passages: each.passages.slice(0, 1) }));
    expect(() => predictionOf({ ...sampleEdition, datasets })).toThrow(
      'headline among no passages: "feverish-series"',
    );
  });
});
