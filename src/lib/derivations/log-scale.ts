import { refuse, type Refusal } from './derivation';
import type { Figure } from './figure';
import { formatNumber } from '../quantities/format';

/** The refusal of a logarithmic scale for values of which one is nought or less; `undefined` where it can be drawn. */
export function refuseLogScale(
  figures: readonly Pick<Figure, 'id' | 'value' | 'decimals'>[],
): Refusal | undefined {
  const bad = figures.find(({ value }) => value !== null && !(value > 0));
  if (!bad) return undefined;
  const value = Number.isNaN(bad.value) ? 'no number' : formatNumber(bad.value ?? 0, bad.decimals ?? 0);
  return refuse(
    'numbers',
    `A logarithmic scale has no place for ${value} (${bad.id}): it is for numbers above nought only.`,
  );
}
