/**
 * The value below which a share of some numbers lies, from 0 to 1; between two of them in proportion. Throws a
 * `RangeError` for no numbers.
 *
 * @param {readonly number[]} numbers
 * @param {number} share
 */
export function quantile(numbers, share) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const [below, above] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
  if (below === undefined || above === undefined) throw new RangeError('a quantile of no numbers');
  return below + (above - below) * (place - Math.floor(place));
}
