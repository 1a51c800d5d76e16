import type { Claim } from '../claims/claim';
import type { Dataset } from '../datasets/dataset';
import type { Reference } from '../datasets/reference';
import type { DatasetRowSchema } from '../datasets/row';
import type { TypedTable } from '../datasets/typed-table';
import type { Exclusion } from '../observations/exclusion';
import type { DatedEvent, Observation } from '../observations/observed';
import type { Quotation, QuotationId } from '../quotations/quotation';
import type { Unit } from '../quantities/unit';
import type { Place } from '../sources/selector';
import type { SourceEdition } from '../sources/source-edition';
import type { Changelog } from './read-changelog';

/** The whole data edition, proven: the text, what is annotated in it, and the datasets made of that. */
export interface Edition {
  readonly source: SourceEdition;
  readonly quotations: ReadonlyMap<QuotationId, Quotation>;
  readonly observations: readonly Observation[];
  readonly events: readonly DatedEvent[];
  readonly exclusions: readonly (Exclusion & { readonly place: Place })[];
  readonly claims: readonly Claim[];
  readonly units: ReadonlyMap<string, Unit>;
  readonly references: readonly Reference[];
  readonly datasets: readonly Dataset[];
  /** The rows of all datasets that hold figures, in one table. */
  readonly allFigures: TypedTable<typeof DatasetRowSchema>;
  /** The version of the data, three numbers. */
  readonly version: string;
  /** The moment at which the version was recorded: `2026-11-22T12:00:00Z`. */
  readonly created: string;
  /** What changed from version to version, in Markdown. */
  readonly changelog: string;
  /** The same, read. */
  readonly history: Changelog;
  /** SHA-256 over every curated file, its name and its bytes: the version of the data to the letter. */
  readonly dataHash: string;
}
