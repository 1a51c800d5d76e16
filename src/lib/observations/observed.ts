import type { StatedDate } from '../calendar/stated-date';
import type { Quantity } from '../quantities/quantity';
import type { Quotation } from '../quotations/quotation';
import type { Place } from '../sources/selector';
import type { CuratedObservation } from './observation';

/** Words of the emended text with the quotation they stand in. */
export interface Evidence {
  readonly quotation: Quotation;
  readonly place: Place;
  /** The words, as emended. */
  readonly words: string;
}

/**
 * One stated figure, proven: its value read again from its words, its words found in the one place of the text.
 * There is no observation without evidence.
 */
export interface Observation {
  readonly id: CuratedObservation['id'];
  readonly series: string;
  readonly label: string;
  readonly quantity: Quantity;
  /** The hedge as printed, or empty. */
  readonly hedge: string;
  readonly exact: boolean;
  readonly date: StatedDate;
  /** The figure's principal place. */
  readonly figure: Evidence;
  /** Where the author repeats it. */
  readonly again: readonly Evidence[];
  /** The words of the date; `undefined` where the text gives none and the date is inferred. */
  readonly dated: Evidence | undefined;
  /** The characters of the document for the figure and, where they date it directly, for the date. */
  readonly asPrinted: string;
  readonly statements: readonly number[];
  readonly note: string;
}

/** One dated event, proven in the same way. */
export interface DatedEvent {
  readonly id: string;
  readonly label: string;
  /** A few words for a chart, or empty. */
  readonly short: string;
  readonly quotation: Quotation;
  readonly date: StatedDate;
  readonly dated: Evidence;
  readonly names: readonly Place[];
  readonly asPrinted: string;
  readonly statements: readonly number[];
  readonly note: string;
}
