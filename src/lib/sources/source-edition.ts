import type { Fault } from '../faults/fault';
import type { BibliographicRecord } from './bibliographic-record';
import type { Emendation } from './emendation';
import { emend, type EmendedText } from './emended-text';
import { resolveSelector, type Place } from './selector';

/** A section of the reading text, heading included. */
interface Section extends Place {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly supplied: boolean;
  readonly heading: Place;
}

/** One source, ready to be quoted: its record, its text in both layers, its sections in the emended one. */
export interface SourceEdition {
  readonly record: BibliographicRecord;
  readonly text: EmendedText;
  readonly sections: readonly Section[];
}

/**
 * Puts the emended text together from a record, the received text and its emendations.
 * Adds to `faults` for every emendation that has not one place, that overlaps another or changes nothing, and
 * for every section whose heading is not found; those are left out of the result.
 *
 * @param files names the files for the faults.
 */
export function editSource(
  record: BibliographicRecord,
  received: string,
  emendations: readonly Emendation[],
  files: { readonly record: string; readonly emendations: string },
  faults: Fault[],
): SourceEdition {
  const text = emend(received, placeEmendations(received, emendations, files.emendations, faults));
  const headings = record.sections.flatMap((section) => {
    const resolution = resolveSelector(text.emended, section.heading);
    if (resolution.place) return [{ section, place: resolution.place }];
    const { problem, got, expected } = resolution;
    faults.push({
      file: files.record,
      id: record.id,
      field: `sections.${section.id}.heading`,
      problem,
      got,
      expected,
    });
    return [];
  });
  for (const [index, { section, place }] of headings.entries()) {
    const before = headings[index - 1];
    if (!before || before.place.end <= place.start) continue;
    faults.push({
      file: files.record,
      id: record.id,
      field: `sections.${section.id}`,
      problem: 'section out of order',
      got: `${section.id} before ${before.section.id}`,
      expected: 'the sections in the order of the text',
    });
  }
  const sections = headings.map(({ section: { id, number, title, supplied }, place }, index) => ({
    id,
    number,
    title,
    supplied,
    heading: place,
    start: place.start,
    end: headings[index + 1]?.place.start ?? text.emended.length,
  }));
  return { record, text, sections };
}

function placeEmendations(
  received: string,
  emendations: readonly Emendation[],
  file: string,
  faults: Fault[],
) {
  const placed: { emendation: Emendation; place: Place }[] = [];
  for (const emendation of emendations) {
    const { id, received: selector, emended } = emendation;
    if (selector.exact === emended) {
      faults.push({
        file,
        id,
        field: 'emended',
        problem: 'emendation changes nothing',
        got: JSON.stringify(emended),
        expected: 'other words than those received',
      });
    }
    const resolution = resolveSelector(received, selector);
    if (resolution.place) placed.push({ emendation, place: resolution.place });
    else
      faults.push({
        file,
        id,
        field: 'received',
        problem: resolution.problem,
        got: resolution.got,
        expected: resolution.expected,
      });
  }
  placed.sort((a, b) => a.place.start - b.place.start || a.place.end - b.place.end);
  let end = 0;
  let last = '';
  return placed.filter(({ emendation: { id }, place }) => {
    const clear = place.start >= end;
    if (clear) [end, last] = [place.end, id];
    else
      faults.push({
        file,
        id,
        field: 'received',
        problem: 'overlap of two emendations',
        got: `${id} with ${last}`,
        expected: 'edits that share no character',
      });
    return clear;
  });
}
