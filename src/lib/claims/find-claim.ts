import type { Fault } from '../faults/fault';
import { findWords, reporter, type Ground } from '../observations/ground';
import type { Claim, CuratedClaim } from './claim';

/**
 * Finds a claim's words in the text and the figures it is about.
 * Adds to `faults` for words that are not there and figures that do not exist.
 */
export function findClaim(
  { places, ...claim }: CuratedClaim,
  ground: Ground,
  observations: ReadonlySet<string>,
  file: string,
  faults: Fault[],
): Claim {
  const report = reporter(file, claim.id, faults);
  for (const id of claim.about) {
    if (!observations.has(id))
      report('about', 'missing reference', JSON.stringify(id), 'the id of an observation');
  }
  const found = places.flatMap(
    (place, index) => findWords(place, ground, `places.${String(index)}`, report) ?? [],
  );
  return { ...claim, places: found };
}
