/** How much room a chart has and how it uses it. A chart is laid out for its width, never shrunk to it. */
export interface Layout {
  readonly name: 'small' | 'narrow' | 'medium' | 'wide';
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** Type size in pixels, at least 12 at the width the layout is made for. */
  readonly type: number;
  readonly marginTop: number;
  readonly marginRight: number;
  readonly marginBottom: number;
  readonly marginLeft: number;
}

const SMALL: Layout = {
  name: 'small',
  width: 280,
  height: 120,
  type: 13,
  marginTop: 22,
  marginRight: 18,
  marginBottom: 22,
  marginLeft: 12,
};
const NARROW: Layout = {
  name: 'narrow',
  width: 320,
  height: 312,
  type: 13,
  marginTop: 30,
  marginRight: 20,
  marginBottom: 46,
  marginLeft: 14,
};
const MEDIUM: Layout = {
  name: 'medium',
  width: 500,
  height: 340,
  type: 13,
  marginTop: 30,
  marginRight: 24,
  marginBottom: 46,
  marginLeft: 18,
};
const WIDE: Layout = {
  name: 'wide',
  width: 720,
  height: 404,
  type: 13.5,
  marginTop: 34,
  marginRight: 30,
  marginBottom: 50,
  marginLeft: 22,
};

/** Beside the running text: as wide as a margin allows, and low, so that two or three stand under each other. */
export const BESIDE_LAYOUT: Layout = {
  name: 'narrow',
  width: 400,
  height: 214,
  type: 13,
  marginTop: 30,
  marginRight: 20,
  marginBottom: 26,
  marginLeft: 14,
};

/** The layouts in which every chart is drawn at build time; the page shows the one that fits, by a container query. */
export const STATIC_LAYOUTS = [NARROW, MEDIUM, WIDE] as const;
export const SMALL_LAYOUT = SMALL;

/** The widths in pixels at which the page changes from one layout to the next. */
export const BREAKS = { medium: 440, wide: 640 } as const;

/** The layout for a room of so many pixels: the one that the page's style sheet shows there. */
export function layoutFor(width: number): Layout {
  return width < BREAKS.medium ? NARROW : width < BREAKS.wide ? MEDIUM : WIDE;
}
