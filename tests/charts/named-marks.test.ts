import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import type { ChartInput } from '$lib/charts/chart-input';
import { describeChart } from '$lib/charts/draw-chart';
import { SMALL_LAYOUT, STATIC_LAYOUTS, type Layout } from '$lib/charts/layout';
import { namedAs, nameMarks } from '$lib/charts/named-marks';
import { isFigureRow } from '$lib/datasets/figure-row';
import { rowsWithin } from '$lib/datasets/row-years';
import { rowInFull } from '$lib/datasets/summary';
import { hedgedNumber } from '$lib/quantities/format';
import { readLanes, type Lanes } from '$lib/selection/lanes';
import { draw, inputOf, SLUGS } from './draw';

const LAYOUTS: readonly Layout[] = [SMALL_LAYOUT, ...STATIC_LAYOUTS];
const DRAWN = SLUGS.flatMap((slug) => LAYOUTS.map((layout) => ({ slug, layout, name: layout.name })));

function idsWithin({ rows, range }: ChartInput): string[] {
  return rowsWithin(rows, range).map(({ id }) => id);
}

function idOf(mark: Element | null): string {
  return mark?.getAttribute('data-figure') ?? '';
}

/** The ids that the elements of a chart carry, one for each element. */
function idsOn(svg: Element): string[] {
  return [...svg.querySelectorAll('[data-figure]')].map(idOf);
}

function lanesOn(svg: Element): Lanes {
  return readLanes(svg.getAttribute('data-lanes') ?? '');
}

/** Fails where a chart leaves a row of its years without a mark, names another, or walks along other figures. */
function expectNamed(svg: Element, input: ChartInput): void {
  const ids = idsWithin(input);
  expect(new Set(idsOn(svg))).toEqual(new Set(ids));
  expect(lanesOn(svg).flat().sort()).toEqual(ids.sort());
}

describe.each(DRAWN)('the marks of $slug in the $name layout', ({ slug, layout }) => {
  const input = inputOf(slug);
  const svg = draw(input, layout);

  test('name every row of its years and nothing else', () => {
    expectNamed(svg, input);
  });

  test('have the words of the row whose id they carry', () => {
    const words = new Map(input.rows.map((row) => [row.id, rowInFull(row)]));
    const titles = [...svg.querySelectorAll('[data-figure] > title')];
    for (const title of titles) expect(title.textContent).toBe(words.get(idOf(title.parentElement)));
    expect(new Set(titles.map((title) => idOf(title.parentElement)))).toEqual(new Set(idsWithin(input)));
    for (const title of svg.querySelectorAll(':not([data-figure]) > title')) {
      expect([...words.values()]).not.toContain(title.textContent);
    }
  });

  test('have labels that write the figure or event whose id they carry', () => {
    // Lines of a label stand together without a space.
    const squeezed = (words: string | null) => words?.replaceAll(/\s/g, '');
    const labels = [...svg.querySelectorAll('text[data-figure]')];
    // A small chart writes some of its figures or none, and the words of a cover are of the whole bar.
    if (layout.name !== 'small' && input.kind !== 'cover') {
      expect(new Set(labels.map(idOf))).toEqual(new Set(idsWithin(input)));
    }
    for (const label of labels) {
      const row = input.rows.find(({ id }) => id === idOf(label));
      const words = row && isFigureRow(row) ? hedgedNumber(row) : (row?.label ?? 'no row');
      expect(squeezed(label.textContent)).toContain(squeezed(words));
    }
  });

  test('leave no label but that of the whole', () => {
    expect(svg.querySelectorAll('[aria-label]')).toHaveLength(0);
    expect(svg.getAttribute('aria-label')).toBe(describeChart(input));
  });

  test('name the rows of any years within the data', () => {
    const year = fc.integer({ min: input.range.from, max: input.range.to });
    fc.assert(
      fc.property(year, year, (a, b) => {
        const within = { ...input, range: { from: Math.min(a, b), to: Math.max(a, b) } };
        expectNamed(draw(within, layout), within);
      }),
      { numRuns: 15 },
    );
  });
});

describe.each(SLUGS)('the lanes of %s', (slug) => {
  const input = inputOf(slug);
  const lanes = lanesOn(draw(input, SMALL_LAYOUT));
  const rowOf = (id: string) => input.rows.find((row) => row.id === id);

  test('are in order of time', () => {
    for (const lane of lanes) {
      const days = lane.map((id) => rowOf(id)?.date_earliest ?? '');
      expect(days).toEqual(days.toSorted());
    }
  });

  test('are one for each series, and one in all for a timeline', () => {
    const series = lanes.map((lane) => [...new Set(lane.map((id) => rowOf(id)?.series))]);
    if (input.kind === 'timeline') expect(lanes).toHaveLength(1);
    else expect(series).toEqual([...new Set(input.rows.map((row) => row.series))].map((each) => [each]));
  });

  test('are the same in every layout', () => {
    for (const layout of STATIC_LAYOUTS) expect(lanesOn(draw(input, layout))).toEqual(lanes);
  });
});

describe('namedAs(rowOf)', () => {
  test('gives the words and the id of the row that a datum stands for', () => {
    const [row] = inputOf('gold-reserve').rows;
    if (!row) throw new Error('no rows');
    const { title, ariaLabel } = namedAs((datum: { of: typeof row }) => datum.of);
    expect([title({ of: row }), ariaLabel({ of: row })]).toEqual([rowInFull(row), row.id]);
  });
});

describe('nameMarks(svg, input)', () => {
  const input = inputOf('currency-in-circulation');
  const { document } = new JSDOM('').window;

  /** A drawing whose marks have these labels. */
  function drawingOf(...labels: string[]): Element {
    const svg = document.createElement('svg');
    for (const label of labels) {
      svg.append(document.createElement('g'));
      svg.lastElementChild?.setAttribute('aria-label', label);
    }
    return svg;
  }

  test('turns labels that are ids into data-figure and takes all others away', () => {
    const [first = '', second = ''] = idsWithin(input);
    const svg = drawingOf('dot', first, '', second, first, 'nothing-1933');
    nameMarks(svg, input);
    expect([...svg.children].map((mark) => mark.getAttribute('data-figure'))).toEqual([
      null,
      first,
      null,
      second,
      first,
      null,
    ]);
    expect(svg.querySelectorAll('[aria-label]')).toHaveLength(0);
  });

  test('names no row beyond the years in view', () => {
    const range = { from: 1930, to: 1932 };
    const svg = drawingOf(...input.rows.map(({ id }) => id));
    nameMarks(svg, { ...input, range });
    expect(idsOn(svg)).toEqual(idsWithin({ ...input, range }));
    expect(lanesOn(svg).flat()).toEqual(idsWithin({ ...input, range }));
  });

  test('gives no lanes for years of which the text is silent', () => {
    const svg = drawingOf(...input.rows.map(({ id }) => id));
    nameMarks(svg, { ...input, range: { from: 1926, to: 1927 } });
    expect(idsOn(svg)).toEqual([]);
    expect(svg.getAttribute('data-lanes')).toBe('');
  });
});
