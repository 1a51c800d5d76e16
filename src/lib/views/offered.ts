import { yearOf } from '../calendar/iso-date';
import { yearsOf } from '../calendar/year-range';
import { refuseLogScale } from '../derivations/log-scale';
import { isFigureRow } from '../datasets/figure-row';
import type { DatasetRow } from '../datasets/row';
import { SCALES, VIEWS, type ScaleName, type View, type ViewName, type ViewOffer } from './view';

/** Why a chart of this kind has no logarithmic scale though its numbers would allow it. */
const UNFIT: Readonly<Record<ViewOffer['chart'], string>> = {
  circulation: 'A logarithmic scale is not offered for these figures',
  exchange: 'A logarithmic scale is not offered for these figures',
  reserve: 'These figures are drawn as bars, and a logarithmic scale has no nought for a bar to stand on',
  cover: 'A share of a whole is drawn in equal parts, and a logarithmic scale has none',
  timeline: 'These rows are not drawn against a scale of values',
};

/** The views of a dataset, the level first. */
export function viewsOffered({ views }: Pick<ViewOffer, 'views'>): readonly ViewName[] {
  return VIEWS.filter((name) => name === 'level' || views.includes(name));
}

/** The scales of a dataset, the linear one first. */
export function scalesOffered(offer: ViewOffer): readonly ScaleName[] {
  return SCALES.filter((scale) => refuseScale(scale, offer) === undefined);
}

/** Why a dataset cannot be shown on a scale, in words without a full stop; `undefined` where it can. */
export function refuseScale(scale: ScaleName, { chart, views, rows }: ViewOffer): string | undefined {
  if (scale === 'linear') return undefined;
  if (!views.includes('log')) return UNFIT[chart];
  return refuseLogScale(rows)?.reason.replace(/\.$/, '');
}

/** The years that can be the base of an index: those that have a figure, in order. */
export function baseYears(rows: readonly DatasetRow[]): readonly number[] {
  const years = rows
    .filter(isFigureRow)
    .flatMap((row) => yearsOf({ from: yearOf(row.date_earliest), to: yearOf(row.date_latest) }));
  return [...new Set(years)].sort((a, b) => a - b);
}

/** The state of a page before anything is chosen: the level on a linear scale; an index would begin at the first figure. */
export function plainView({ rows }: Pick<ViewOffer, 'rows'>): View {
  return { name: 'level', scale: 'linear', base: baseYears(rows)[0] ?? 0 };
}
