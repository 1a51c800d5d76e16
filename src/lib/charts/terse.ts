const GEOMETRY = / (?:d|points|transform|x1|x2|y1|y2|x|y|cx|cy|width|height|viewBox)="[^"]*"/g;

/** Markup with its coordinates to a tenth of a pixel: finer is nothing but bytes. Words and figures are left alone. */
export function terse(svg: string): string {
  return svg.replace(GEOMETRY, (attribute) =>
    attribute.replace(/-?\d+\.\d{2,}/g, (number) => String(Math.round(Number(number) * 10) / 10)),
  );
}
