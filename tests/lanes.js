/**
 * @template T
 * @typedef {object} Step
 * @property {string} title
 * @property {() => Promise<T>} run
 */

/**
 * Runs steps in so many lanes: each lane takes the next step that waits, in the order given. All are run, whatever comes of
 * one of them.
 *
 * @template T
 * @param {readonly Step<T>[]} steps the longest first, so that the lanes end together
 * @param {number} lanes
 * @param {(told: string) => void} tell called when a step begins and when it ends, with its number and its seconds
 * @returns {Promise<T[]>} what came of each, in the order given
 */
export async function inLanes(steps, lanes, tell) {
  /** @type {T[]} */
  const results = [];
  let next = 0;
  const lane = async () => {
    while (next < steps.length) {
      const place = next++;
      const step = /** @type {Step<T>} */ (steps[place]);
      const begun = Date.now();
      const name = `[${place + 1}/${steps.length}] ${step.title}`;
      tell(`${name} …`);
      results[place] = await step.run();
      tell(`${name}: ${Math.round((Date.now() - begun) / 1000)} s`);
    }
  };
  await Promise.all(Array.from({ length: Math.max(1, Math.min(lanes, steps.length)) }, lane));
  return results;
}
