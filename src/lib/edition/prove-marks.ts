import { marksOf, type Mark } from '../observations/passage';
import type { Fault } from '../faults/fault';
import { computedMarks } from './computed-marks';
import type { Edition } from './edition';

/**
 * Words of the text lead to one figure or event. Adds to `faults` for each whose words another has already: one of the two
 * would have no place in the reading text, and the address of its sentence would lead nowhere.
 *
 * @param file the file of the observations.
 */
export function proveMarks(
  { observations, events, datasets }: Pick<Edition, 'observations' | 'events' | 'datasets'>,
  file: string,
  faults: Fault[],
): void {
  const linked = new Set<string>(events.map(({ id }) => id));
  const marks: readonly Mark[] = [...marksOf(observations, events), ...computedMarks({ datasets })]
    .filter(({ kind, id }) => kind === 'figure' || linked.has(id))
    .sort((a, b) => a.evidence.place.start - b.evidence.place.start);
  for (const [index, { evidence, id }] of marks.entries()) {
    const before = marks[index - 1];
    if (!before || before.id === id || before.evidence.place.end <= evidence.place.start) continue;
    faults.push({
      file,
      id,
      field: 'figure',
      problem: 'words of two figures',
      got: `"${evidence.words}", which ${before.id} has too`,
      expected: 'words that lead to one figure alone',
    });
  }
}
