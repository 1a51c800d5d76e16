import fc from 'fast-check';
import { expect, it } from 'vitest';
import { inLanes } from './lanes.js';

it('every step is run once, in at most so many lanes at a time, and its result keeps its place', () =>
  fc.assert(
    fc.asyncProperty(
      fc.array(fc.nat({ max: 3 }), { maxLength: 9 }),
      fc.integer({ min: 1, max: 4 }),
      async (turns, lanes) => {
        let running = 0;
        let most = 0;
        const told: string[] = [];
        const steps = turns.map((waits, place) => ({
          title: `step ${String(place)}`,
          run: async () => {
            most = Math.max(most, ++running);
            for (let turn = 0; turn < waits; turn += 1) await Promise.resolve();
            running -= 1;
            return place;
          },
        }));
        expect(await inLanes(steps, lanes, (words) => told.push(words))).toEqual(
          turns.map((_, place) => place),
        );
        expect(most).toBeLessThanOrEqual(lanes);
        expect(told).toHaveLength(2 * steps.length);
      },
    ),
  ));

it('each step is told when it begins and when it ends, with its number among all', async () => {
  const told: string[] = [];
  const run = () => Promise.resolve(true);
  await inLanes(
    [
      { title: 'Lint', run },
      { title: 'Types', run },
    ],
    1,
    (words) => told.push(words),
  );
  expect(told).toEqual(['[1/2] Lint …', '[1/2] Lint: 0 s', '[2/2] Types …', '[2/2] Types: 0 s']);
});
