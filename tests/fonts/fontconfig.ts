import type { FontSetting, Generic } from './font-setting';

/** Other names under which Chromium or a style sheet asks for a generic family. */
const ALSO: Readonly<Record<string, Generic>> = {
  'system-ui': 'sans-serif',
  'ui-sans-serif': 'sans-serif',
  'ui-serif': 'serif',
  'ui-monospace': 'monospace',
  // What Chromium asks for where a page names no family.
  'Times New Roman': 'serif',
};

/** A configuration file of fontconfig: these fonts and no others, each generic family one of them. */
export function fontconfig({ families, folders, without }: FontSetting, cache: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
${folders.map((folder) => `  <dir>${escaped(folder)}</dir>`).join('\n')}
  <cachedir>${escaped(cache)}</cachedir>
  <selectfont><rejectfont>${without.map((glob) => `<glob>${escaped(glob)}</glob>`).join('')}</rejectfont></selectfont>
${Object.entries(ALSO)
  .map(([name, generic]) => alias(name, generic))
  .join('\n')}
  <match target="pattern">
${Object.keys(families)
  .map((name) => `    <test qual="all" name="family" compare="not_eq"><string>${name}</string></test>`)
  .join('\n')}
    <edit name="family" mode="append_last"><string>sans-serif</string></edit>
  </match>
${Object.entries(families)
  .map(([name, family]) => alias(name, family))
  .join('\n')}
</fontconfig>
`;
}

function alias(name: string, family: string): string {
  return `  <alias binding="same"><family>${name}</family><prefer><family>${family}</family></prefer></alias>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
