import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lanesInText, readLanes, stepAlong, type Lanes } from '$lib/selection/lanes';

const KEYS = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End'] as const;
const keys = fc.constantFrom(...KEYS);

const ids = fc.stringMatching(/^[a-z0-9]{1,8}(?:-[a-z0-9]{1,4}){0,2}$/);
const laneLists = fc.array(fc.array(ids, { minLength: 1, maxLength: 6 }), { maxLength: 5 });

/** A chart of years: lanes of ids, and the year of each, in order within its lane. */
interface Chart {
  readonly lanes: Lanes;
  readonly years: ReadonlyMap<string, number>;
}

function chartOf(...years: (readonly number[])[]): Chart {
  const named = years.map((lane, index) =>
    lane.map((year, place) => [`${'abcde'.charAt(index)}-${place}`, year] as const),
  );
  return { lanes: named.map((lane) => lane.map(([id]) => id)), years: new Map(named.flat()) };
}

const charts = fc
  .array(fc.array(fc.integer({ min: 1917, max: 1936 }), { minLength: 1, maxLength: 6 }), {
    minLength: 1,
    maxLength: 5,
  })
  .map((lanes) => chartOf(...lanes.map((lane) => lane.sort((a, b) => a - b))));
/** A chart and one of its figures. */
const lit = charts.chain((chart) => fc.tuple(fc.constant(chart), fc.constantFrom(...chart.lanes.flat())));

function step({ lanes, years }: Chart, current: string | undefined, key: string): string | undefined {
  return stepAlong(lanes, current, key, (a, b) => Math.abs((years.get(a) ?? NaN) - (years.get(b) ?? NaN)));
}

function laneOf({ lanes }: Chart, id: string): readonly string[] {
  return lanes.find((lane) => lane.includes(id)) ?? [];
}

describe('lanesInText(lanes)', () => {
  test('has spaces between ids and bars between lanes', () => {
    expect(lanesInText([['parity-1924', 'parity-1935'], ['power-1936']])).toBe(
      'parity-1924 parity-1935|power-1936',
    );
    expect(lanesInText([])).toBe('');
  });
});

describe('readLanes(text)', () => {
  test('gives back what lanesInText() wrote', () => {
    fc.assert(
      fc.property(laneLists, (lanes) => {
        expect(readLanes(lanesInText(lanes))).toEqual(lanes);
      }),
    );
  });

  test.each(['', ' ', '|', ' | |'])('finds none in %j', (text) => {
    expect(readLanes(text)).toEqual([]);
  });

  test('gives no lane without ids and no id without letters, whatever it reads', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '-', '1', ' ', '|', '\n') }), (text) => {
        const lanes = readLanes(text);
        for (const lane of lanes) expect(lane).not.toEqual([]);
        expect(lanes.flat().join('')).toBe(text.replaceAll(/[ |]/g, ''));
        expect(readLanes(lanesInText(lanes))).toEqual(lanes);
      }),
    );
  });
});

describe('stepAlong(lanes, current, key, distance)', () => {
  const chart = chartOf([1924, 1928, 1935], [1925, 1936], [1922, 1930, 1934]);

  test.each([
    ['a-1', 'ArrowLeft', 'a-0'],
    ['a-0', 'ArrowLeft', 'a-0'],
    ['a-1', 'ArrowRight', 'a-2'],
    ['a-2', 'ArrowRight', 'a-2'],
    ['c-1', 'Home', 'c-0'],
    ['c-1', 'End', 'c-2'],
    ['a-0', 'ArrowDown', 'b-0'],
    ['a-2', 'ArrowDown', 'b-1'],
    ['b-1', 'ArrowDown', 'c-2'],
    ['b-0', 'ArrowDown', 'c-0'],
    ['b-1', 'ArrowUp', 'a-2'],
    ['a-1', 'ArrowUp', 'a-1'],
    ['c-1', 'ArrowDown', 'c-1'],
  ])('goes from %s on %s to %s', (current, key, expected) => {
    expect(step(chart, current, key)).toBe(expected);
  });

  test.each([
    ['ArrowRight', 'a-0'],
    ['ArrowDown', 'a-0'],
    ['ArrowUp', 'a-0'],
    ['Home', 'a-0'],
    ['ArrowLeft', 'a-2'],
    ['End', 'a-2'],
  ])('on a first %s, or from a figure of another chart, lights %s', (key, expected) => {
    expect(step(chart, undefined, key)).toBe(expected);
    expect(step(chart, 'elsewhere', key)).toBe(expected);
  });

  test.each([
    'Enter',
    ' ',
    'Tab',
    'Escape',
    'PageUp',
    'a',
    '',
    'home',
    'ArrowLeftRight',
    'NumpadEnd',
    'toString',
    'End\n',
  ])('leaves %j to the page', (key) => {
    for (const current of [undefined, 'a-1', 'elsewhere']) {
      expect(step(chart, current, key)).toBeUndefined();
    }
  });

  test.each(KEYS)('of no lanes gives nothing on %s', (key) => {
    expect(step(chartOf(), undefined, key)).toBeUndefined();
    expect(step(chartOf(), 'a-0', key)).toBeUndefined();
  });

  test('takes the earlier of two figures that are equally near', () => {
    expect(step(chartOf([1930], [1928, 1932]), 'a-0', 'ArrowDown')).toBe('b-0');
  });

  test('gives a figure of the chart for each of its keys, and undefined for any other', () => {
    fc.assert(
      fc.property(lit, fc.oneof(keys, fc.string()), fc.boolean(), ([each, current], key, isLit) => {
        const next = step(each, isLit ? current : undefined, key);
        if (KEYS.some((known) => known === key)) expect(each.lanes.flat()).toContain(next);
        else expect(next).toBeUndefined();
      }),
    );
  });

  test('goes left and right by one place and stops at the ends; Home and End lead there', () => {
    fc.assert(
      fc.property(lit, ([each, current]) => {
        const lane = laneOf(each, current);
        const place = lane.indexOf(current);
        expect(step(each, current, 'ArrowLeft')).toBe(place === 0 ? current : lane[place - 1]);
        expect(step(each, current, 'ArrowRight')).toBe(place === lane.length - 1 ? current : lane[place + 1]);
        expect(step(each, current, 'Home')).toBe(lane[0]);
        expect(step(each, current, 'End')).toBe(lane[lane.length - 1]);
      }),
    );
  });

  test('goes up and down to a figure of the lane there, to which none is nearer in time', () => {
    fc.assert(
      fc.property(lit, fc.constantFrom('ArrowUp', 'ArrowDown'), ([each, current], key) => {
        const other = each.lanes[each.lanes.indexOf(laneOf(each, current)) + (key === 'ArrowUp' ? -1 : 1)];
        const next = step(each, current, key) ?? '';
        if (!other) {
          expect(next).toBe(current);
          return;
        }
        const away = (id: string) => Math.abs((each.years.get(id) ?? NaN) - (each.years.get(current) ?? NaN));
        expect(other).toContain(next);
        expect(away(next)).toBe(Math.min(...other.map(away)));
      }),
    );
  });

  test('reaches every figure of a chart from any other', () => {
    fc.assert(
      fc.property(lit, ([each, start]) => {
        const reached = new Set([start]);
        // A set gives what is added to it while it is walked through.
        for (const id of reached) for (const key of KEYS) reached.add(step(each, id, key) ?? id);
        expect([...reached].sort()).toEqual(each.lanes.flat().sort());
      }),
    );
  });
});
