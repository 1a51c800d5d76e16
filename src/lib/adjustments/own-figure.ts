/** A figure of the reader's own, in the unit that its sentence counts in: 2.5 for 2.5 billion. */
export interface OwnFigure {
  readonly value: number;
  /** Decimals that it was given with, one at least; it is taken as rounded to the last of them. */
  readonly decimals: number;
}

/** The least and the greatest figure of a reader, in any of the units. They are ends of the scale, and above nought. */
export const LEAST = 0.1;
export const MOST = 100;
/** What an arrow key changes, and what Page Up and Page Down change. */
const STEP = 0.1;
const PAGE = 1;
/** How far a figure is dragged to become ten times as much. */
const PIXELS_PER_TENFOLD = 200;
/** A figure is kept with as many decimals as were typed, from one to three. */
const FEWEST_DECIMALS = 1;
const MOST_DECIMALS = 3;

/** Why a figure is not the one that was asked for. */
type Limit = 'nought' | 'least' | 'most' | 'decimals';

/** A figure within the scale; `limit` says what kept it from being the one asked for. */
export interface Limited extends OwnFigure {
  readonly limit: Limit | undefined;
}

/** The figure nearest to a number that the scale has. `undefined` for NaN, which is near to nothing. */
export function limited(asked: number, decimals = FEWEST_DECIMALS): Limited | undefined {
  if (Number.isNaN(asked)) return undefined;
  if (asked < LEAST) {
    return { value: LEAST, decimals: FEWEST_DECIMALS, limit: asked <= 0 ? 'nought' : 'least' };
  }
  if (asked > MOST) return { value: MOST, decimals: FEWEST_DECIMALS, limit: 'most' };
  const kept = Math.min(MOST_DECIMALS, Math.max(FEWEST_DECIMALS, decimals));
  return {
    value: Number(asked.toFixed(kept)),
    decimals: kept,
    limit: decimals > MOST_DECIMALS ? 'decimals' : undefined,
  };
}

const STEPS: Readonly<Record<string, number>> = {
  ArrowUp: STEP,
  ArrowRight: STEP,
  ArrowDown: -STEP,
  ArrowLeft: -STEP,
  PageUp: PAGE,
  PageDown: -PAGE,
};

/**
 * The figure after a key: arrows by 0.1, Page Up and Page Down by 1, Home and End to the ends of the scale.
 * `undefined` for any other key.
 */
export function stepped({ value, decimals }: OwnFigure, key: string): Limited | undefined {
  if (key === 'Home') return limited(LEAST);
  if (key === 'End') return limited(MOST);
  const step = Object.hasOwn(STEPS, key) ? STEPS[key] : undefined;
  // Noise of the machine must not make 0.1 less than the least.
  return step === undefined ? undefined : limited(Number((value + step).toFixed(MOST_DECIMALS)), decimals);
}

/**
 * The figure after a drag to the right, in pixels; to the left they are below nought. The figure is multiplied, by ten
 * for every 200 pixels, and rounded to one decimal: so a drag far to the left comes to nought.
 */
export function dragged({ value }: OwnFigure, pixels: number): Limited | undefined {
  return limited(Number((value * 10 ** (pixels / PIXELS_PER_TENFOLD)).toFixed(FEWEST_DECIMALS)));
}

/** The place of a figure on the scale from the least to the greatest, from 0 to 1. The scale is logarithmic. */
export function placeOf(value: number): number {
  return Math.log(value / LEAST) / Math.log(MOST / LEAST);
}
