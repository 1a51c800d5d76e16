import type { Prediction } from './prediction';
import type { Place } from './stroke';

/** Where things stand in a drawing of a prediction, in pixels from its upper left corner. */
export interface DrawingFrame {
  readonly width: number;
  readonly height: number;
  /** Pixels from the left for a year, with its fraction. */
  readonly x: (year: number) => number;
  /** Pixels from the top for a value. */
  readonly y: (value: number) => number;
  /** The place at so many pixels; its value is kept within the scale, its year is not. */
  readonly placeAt: (x: number, y: number) => Place;
  /** The part to draw in: half a year either side of the years asked, from the top of the scale to its foot. */
  readonly pad: {
    readonly left: number;
    readonly top: number;
    readonly width: number;
    readonly height: number;
  };
  /** The width of one year. */
  readonly year: number;
}

const MARGIN = { top: 36, right: 2, bottom: 28, left: 24 } as const;
/** Below this width, in pixels, the drawing is lower, so that a telephone shows it whole. */
const NARROW = 440;

/**
 * The frame of a drawing so many pixels wide. Time runs evenly, as in the charts of the site, so that silent years
 * take their room. A frame is never narrower than 240 pixels: its years could not be hit with a finger.
 */
export function frameOf({ known, asked, scale }: Prediction, room: number): DrawingFrame {
  const width = Math.max(room, 240);
  const height = width < NARROW ? 300 : 356;
  const [first, last] = [known[0].year, (asked.at(-1) ?? asked[0]).year + 0.5];
  const perYear = (width - MARGIN.left - MARGIN.right) / (last - first);
  const perUnit = (height - MARGIN.top - MARGIN.bottom) / scale.top;
  const x = (year: number) => MARGIN.left + (year - first) * perYear;
  const y = (value: number) => MARGIN.top + (scale.top - value) * perUnit;
  const left = x(asked[0].year - 0.5);
  return {
    width,
    height,
    x,
    y,
    placeAt: (across, down) => ({
      year: first + (across - MARGIN.left) / perYear,
      value: Math.min(Math.max(scale.top - (down - MARGIN.top) / perUnit, 0), scale.top),
    }),
    pad: { left, top: y(scale.top), width: x(last) - left, height: y(0) - y(scale.top) },
    year: perYear,
  };
}
