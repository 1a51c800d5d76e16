import type { DatasetRow } from '../datasets/row';
import { rowInFull } from '../datasets/summary';
import type { Emendation } from '../sources/emendation';
import type { Place } from '../sources/selector';
import type { Edition } from './edition';

/** A place where the received characters of a figure or of its date were read otherwise, and why. */
interface Reading {
  readonly id: string;
  readonly kind: Emendation['kind'];
  readonly received: string;
  readonly emended: string;
  readonly evidence: string;
}

/** All that proves one figure or event, as a card shows it: plain data, so that it can be sent. */
export interface EvidenceRecord {
  readonly row: DatasetRow;
  /** The figure and when it holds, in words. */
  readonly words: string;
  readonly dataset: { readonly slug: string; readonly title: string };
  /** The number of its row in the CSV of its dataset; the header is not counted. */
  readonly line: number;
  readonly readings: readonly Reading[];
  /** Why it is dated so; `null` where the phrase alone fixes the days. */
  readonly why: string | null;
}

/** The evidence of every row of every dataset, by the row's id. */
export function evidenceOf(edition: Edition): Readonly<Record<string, EvidenceRecord>> {
  const proofs = new Map(
    [...edition.observations, ...edition.events].map((each) => [
      String(each.id),
      { date: each.date, places: placesOf(each) },
    ]),
  );
  return Object.fromEntries(
    edition.datasets.flatMap(({ slug, title, rows, inputs }) =>
      rows.map((row, index) => {
        // A computed row has no words of its own: its note names the figures that it was computed from, and it is dated as they are.
        const proof = proofs.get(row.id);
        const input = edition.observations.find(
          ({ series, date }) => inputs?.notes.includes(series) && date.earliest === row.date_earliest,
        );
        const record: EvidenceRecord = {
          row,
          words: rowInFull(row),
          dataset: { slug, title },
          line: index + 1,
          readings: readingsWithin(edition, proof?.places ?? []),
          why: (proof?.date ?? input?.date)?.why ?? null,
        };
        return [row.id, record] as const;
      }),
    ),
  );
}

type Proven = Edition['observations'][number] | Edition['events'][number];

/** Where the words of a figure or event and of its date stand in the emended text. */
function placesOf(proven: Proven): readonly Place[] {
  const figures = 'figure' in proven ? [proven.figure, ...proven.again] : [];
  return [...figures, ...(proven.dated ? [proven.dated] : [])].map(({ place }) => place);
}

function readingsWithin({ source }: Edition, places: readonly Place[]): readonly Reading[] {
  const { received, emendations } = source.text;
  return emendations
    .filter(({ emended }) => places.some(({ start, end }) => start < emended.end && emended.start < end))
    .map(({ emendation, received: place }) => ({
      id: emendation.id,
      kind: emendation.kind,
      received: received.slice(place.start, place.end),
      emended: emendation.emended,
      evidence: emendation.evidence,
    }));
}
