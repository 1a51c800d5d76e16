/** The colours of the light theme, for a picture that stands by itself. A test compares them with the style sheet. */
export const LIGHT: Readonly<Record<string, string>> = {
  paper: '#faf6ec',
  ink: '#1e1b16',
  soft: '#665f50',
  hairline: '#d9d1bf',
  vermilion: '#b92c14',
  blue: '#28506e',
  gold: '#84620c',
};

/** Markup with the colours of the light theme in the place of the page's custom properties. Throws a `RangeError` for one it does not know. */
export function inLightColors(markup: string): string {
  return markup.replace(/var\(--(\w+)\)/g, (_, name: string) => {
    const color = LIGHT[name];
    if (color === undefined) throw new RangeError(`unknown colour: --${name}`);
    return color;
  });
}
