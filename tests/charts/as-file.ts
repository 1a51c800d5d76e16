import { inLightColors, LIGHT } from '../../src/lib/charts/standalone';

/** Where coordinates stand: words and figures keep their digits. */
const GEOMETRY = / (?:d|points|transform|x1|x2|y1|y2|x|y|cx|cy|width|height|viewBox)="[^"]*"/g;

/**
 * A chart as a file that a person can open: tags on lines of their own, coordinates to a tenth, the colours of the
 * light theme on their paper.
 */
export function asFile(markup: string): string {
  return inLightColors(markup)
    .replace(GEOMETRY, (attribute) =>
      attribute.replace(/-?\d+\.\d{2,}/g, (number) => String(Math.round(Number(number) * 10) / 10)),
    )
    .replace(' xmlns="http://www.w3.org/2000/svg"', '')
    .replace('<svg ', `<svg font-family="'Source Serif 4', serif" xmlns="http://www.w3.org/2000/svg" `)
    .replace(/^(<svg [^>]*>)/, `$1<rect width="100%" height="100%" fill="${LIGHT['paper'] ?? ''}"/>`)
    .replaceAll('><', '>\n<');
}
