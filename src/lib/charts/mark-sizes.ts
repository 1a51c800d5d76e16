/** Radius of a figure's mark, in pixels. */
export const MARK = 4.5;
/** Width of a line from figure to figure, in pixels. */
export const LINE = 2;
/** The dashes of a line across silent years. */
export const SILENT_DASH = '2 5';
