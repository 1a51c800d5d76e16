import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { altTextOf } from '$lib/downloads/alt-text';
import { addressOf, wholeState, type ChartState } from '$lib/downloads/chart-state';
import { PICTURE_FONTS } from '$lib/downloads/picture-fonts';
import { sentencesShown } from '$lib/downloads/picture-words';
import { renderPicture } from '$lib/downloads/render-picture';
import { sampleEdition, SITE } from '../edition/sample';
import { sampleColophon } from './sample';
import { anyState, datasetOf, stateAt } from './states';

const { window } = new JSDOM('');
const SLUGS = sampleEdition.datasets.map(({ slug }) => slug);

/** A picture as a parser of XML reads it: it throws for one that is not well formed. */
const parsed = (markup: string): Element =>
  new window.DOMParser().parseFromString(markup, 'image/svg+xml').documentElement;

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The words that a picture sets in lines, besides those of its chart. */
const wordsOf = (svg: Element): string =>
  plain([...svg.querySelectorAll(':scope > text')].map((text) => text.textContent).join(' '));

const pictureOf = (state: ChartState) => renderPicture(state, sampleColophon);

/** States that a reader chose. The whole of each dataset is drawn in tests/data/pictures. */
const CHOSEN: readonly (readonly [name: string, state: ChartState])[] = [
  [
    'index-pinned',
    stateAt('currency-in-circulation', '?from=1928&to=1933&view=index&scale=log', '#circulation-1932'),
  ],
  ['change-pinned', stateAt('currency-in-circulation', '?view=change', '#circulation-1928')],
  ['silent-years', stateAt('currency-in-circulation', '?from=1926&to=1927')],
  ['pinned-event', stateAt('chronology', '?from=1930', '#stalin-on-the-valuta')],
];

const WHOLE = SLUGS.map((slug) => [slug, wholeState(datasetOf(slug))] as const);

test.each(CHOSEN)('the picture %s is the one on file', async (name, state) => {
  await expect(pictureOf(state).markup).toMatchFileSnapshot(`pictures/${name}.svg`);
});

describe.each([...WHOLE, ...CHOSEN])('the picture %s', (_name, state) => {
  test('holds its headline, its sentences, its source, its licence, its version and its address', () => {
    const words = wordsOf(parsed(pictureOf(state).markup));
    for (const sentence of sentencesShown(state))
      expect(words).toContain(plain(sentence.map((run) => run.words).join('')));
    const { work, version, licence } = sampleColophon;
    for (const each of [
      work.author.family,
      work.title,
      String(work.written),
      work.chapter.title,
      work.translator.family,
      String(work.translated),
      `data version ${version}`,
      licence.address,
    ])
      expect(words).toContain(each);
    // An address has no spaces: those are where a line breaks.
    expect(words.replaceAll(' ', '')).toContain(addressOf(state, SITE));
  });
});

test('a picture stands by itself, whatever the state: no class, no property of a page, nothing from elsewhere', () => {
  fc.assert(
    fc.property(anyState, (state) => {
      const { markup, width, height } = pictureOf(state);
      const svg = parsed(markup);
      expect(svg.localName).toBe('svg');
      expect(markup).not.toMatch(/var\(|\bclass=|href=|url\(|<style|aria-label|NaN|Infinity|undefined/);
      expect(svg.querySelector('desc')?.textContent).toBe(altTextOf(state));
      expect([svg.getAttribute('width'), svg.getAttribute('height')]).toEqual([
        String(width),
        String(height),
      ]);
      for (const line of svg.querySelectorAll(':scope > text > tspan')) {
        expect(Number(line.getAttribute('y'))).toBeLessThan(height);
        expect(Number(line.getAttribute('x'))).toBeGreaterThan(0);
      }
      // Lines of one column stand under each other, never over each other.
      const tops = [...svg.querySelectorAll(':scope > text > tspan')].map(
        (line) => `${line.getAttribute('x') ?? ''} ${line.getAttribute('y') ?? ''}`,
      );
      expect(new Set(tops).size).toBe(tops.length);
    }),
    { numRuns: 40 },
  );
});

test('the headline is the finding only where all that it tells of is shown', () => {
  const headline = (search: string) =>
    parsed(pictureOf(stateAt('gold-reserve', search)).markup).querySelector('text')?.textContent;
  expect(headline('')).toBe('From 164 million rubles to more than a billion');
  expect(headline('?from=1930')).toBe('The gold reserve of the State Bank');
});

test('words that mean something in XML stay words', () => {
  const dataset = { ...datasetOf('gold-reserve'), title: 'a < b & "c" > d', finding: '<script>' };
  const svg = parsed(pictureOf(wholeState(dataset)).markup);
  expect(svg.querySelector('script')).toBeNull();
  expect(wordsOf(svg)).toContain('a < b & "c" > d');
});

test('with its fonts a picture holds them as data, and is the same each time', () => {
  const state = stateAt('gold-coverage');
  const { markup } = renderPicture(state, sampleColophon, PICTURE_FONTS);
  const sources = [...markup.matchAll(/url\(([^)]{0,30})/g)].map(([, source]) => source);
  expect(sources).toHaveLength(2);
  for (const source of sources) expect(source).toMatch(/^data:font\/woff2;base64,/);
  expect(parsed(markup).localName).toBe('svg');
  expect(renderPicture(state, sampleColophon, PICTURE_FONTS).markup).toBe(markup);
});
