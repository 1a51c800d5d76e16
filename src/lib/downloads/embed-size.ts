import { BREAKS, type Layout } from '../charts/layout';

/** The room of an embedded chart, from its layouts alone: what a frame keeps that no script fits to its content. */
export interface EmbedSize {
  /** The width in pixels beyond which the chart grows no more. */
  readonly width: number;
  /** The height in pixels at that width: together the proportion of a wide frame. */
  readonly height: number;
  /** The least height in pixels, for frames so narrow that the proportion would be too low. */
  readonly least: number;
}

type LayoutName = (typeof WIDEST)[number]['name'];

/** How wide a chart of each layout is shown at the most. The style sheet of the embedded page keeps to it; a test compares the two. */
export const WIDEST = [
  { name: 'narrow', width: 384 },
  { name: 'medium', width: BREAKS.wide },
  { name: 'wide', width: 940 },
] as const satisfies readonly { readonly name: Layout['name']; readonly width: number }[];

/** What stands to the left and right of the chart, and over and under it: headline, source and link, in their most lines. */
const BESIDE = 20;
const AROUND: Readonly<Record<LayoutName, number>> = { narrow: 195, medium: 175, wide: 150 };

/**
 * The room that an embedded chart needs, from its markup in all layouts.
 * Throws a `RangeError` for markup without one of them.
 */
export function embedSizeOf(markup: string): EmbedSize {
  const [narrow, medium, wide] = WIDEST.map(({ name, width }) => heightOf(markup, name, width));
  return {
    width: (WIDEST.at(-1)?.width ?? 0) + BESIDE,
    height: wide ?? 0,
    least: Math.max(narrow ?? 0, medium ?? 0),
  };
}

function heightOf(markup: string, name: LayoutName, width: number): number {
  const svg = new RegExp(`<svg[^>]*class="plot plot-${name}"[^>]*>`).exec(markup)?.[0] ?? '';
  const [own, height] = [/ width="([\d.]+)"/, / height="([\d.]+)"/].map((size) =>
    Number(size.exec(svg)?.[1]),
  );
  if (!own || !height) throw new RangeError(`chart without a size: ${name}`);
  return Math.ceil((height * width) / own + AROUND[name]);
}
