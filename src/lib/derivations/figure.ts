import type { IsoDate } from '../calendar/iso-date';
import type { DateSpan } from '../calendar/read-date';
import type { Observation } from '../observations/observed';
import type { Interval } from '../quantities/interval';
import type { Relation } from '../quantities/relation';

/**
 * A figure as a derivation takes it. A row of a dataset is one, in the build and in the browser. `null` is what the
 * text does not give: a derivation of it is refused.
 */
export interface Figure extends Interval {
  readonly id: string;
  readonly series: string;
  /** What the figure is of; may be empty. */
  readonly label: string;
  readonly value: number | null;
  readonly unit: string | null;
  readonly relation: Relation | null;
  readonly decimals: number | null;
  /** The hedge in the text's own word; empty for none. */
  readonly hedge: string;
  readonly date_earliest: IsoDate;
  readonly date_latest: IsoDate;
  readonly dating: 'stated' | 'inferred' | 'open';
}

/** A figure that the text gives. */
export type StatedFigure<F extends Figure = Figure> = F & {
  readonly value: number;
  readonly unit: string;
  readonly relation: Relation;
  readonly decimals: number;
};

/** A fact cited from another work, taken to the letter. A reference of the edition is one. */
export interface CitedFigure {
  readonly id: string;
  readonly value?: number | undefined;
  readonly unit?: string | undefined;
  readonly citation: string;
}

/** True for a figure that has a value and a unit, and is a number. */
export function isStated<F extends Figure>(figure: F): figure is StatedFigure<F> {
  const { value, unit, relation, decimals } = figure;
  return value !== null && Number.isFinite(value) && unit !== null && relation !== null && decimals !== null;
}

/** The days of a figure. */
export function spanOf({ date_earliest, date_latest }: Figure): DateSpan {
  return { earliest: date_earliest, latest: date_latest };
}

/** An observation as a figure. */
export function figureOf({ id, series, label, quantity, hedge, date }: Observation): StatedFigure {
  const { value, unit, relation, decimals, low, high } = quantity;
  return {
    id,
    series,
    label,
    value,
    unit: unit.id,
    relation,
    decimals,
    low,
    high,
    hedge,
    date_earliest: date.earliest,
    date_latest: date.latest,
    dating: date.dating,
  };
}
