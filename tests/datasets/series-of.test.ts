import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isFigureRow } from '$lib/datasets/figure-row';
import { seriesOf } from '$lib/datasets/series-of';
import { figureRow } from './sample';

test('seriesOf() parts figures by series and keeps their order', () => {
  const names = fc.array(fc.constantFrom('one', 'two', 'three'), { maxLength: 30 });
  fc.assert(
    fc.property(names, (given) => {
      const rows = given
        .map((series, index) => figureRow({ id: `figure-${String(index)}`, series }))
        .filter(isFigureRow);
      const parts = seriesOf(rows);
      expect(parts.map(([first]) => first?.series)).toEqual([...new Set(given)]);
      for (const part of parts) expect(part).toEqual(rows.filter(({ series }) => series === part[0]?.series));
    }),
  );
});
