/**
 * The fonts that the tests' Chromium sees. They come from packages and not from the machine, so that a page is as wide
 * on one machine as on another.
 */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fontconfig } from './fontconfig';

const require = createRequire(import.meta.url);
const packageOf = (description: string) => dirname(description);

/** The families that a style sheet names by their kind. */
export type Generic = 'sans-serif' | 'serif' | 'monospace' | 'math';

/** One choice of fonts: a family for each generic family, and where their files lie. */
export interface FontSetting {
  readonly families: Readonly<Record<Generic, string>>;
  readonly folders: readonly string[];
  /** Files in those folders that are left out, as patterns of fontconfig. */
  readonly without: readonly string[];
}

export const fontSettings = {
  // About as wide as Verdana and Noto; what a bare Debian shows.
  wide: {
    families: {
      'sans-serif': 'DejaVu Sans',
      serif: 'DejaVu Serif',
      monospace: 'DejaVu Sans Mono',
      math: 'DejaVu Math TeX Gyre',
    },
    folders: [join(packageOf(require.resolve('dejavu-fonts-ttf/package.json')), 'ttf')],
    without: ['*Condensed*', '*ExtraLight*'],
  },
  // Narrower than what any system brings. No font is made for formulas, as on many machines.
  narrow: {
    families: {
      'sans-serif': 'PT Sans Narrow',
      serif: 'Tinos',
      monospace: 'Inconsolata',
      math: 'Tinos',
    },
    folders: [
      packageOf(require.resolve('@expo-google-fonts/pt-sans-narrow/package.json')),
      packageOf(require.resolve('@expo-google-fonts/tinos/package.json')),
      packageOf(require.resolve('@expo-google-fonts/inconsolata/package.json')),
    ],
    without: [],
  },
} as const satisfies Record<string, FontSetting>;

export type FontSettingName = keyof typeof fontSettings;

/** Chromium asks fontconfig on Linux and the BSDs alone; on macOS and Windows it asks the system. */
export const choosesFonts = process.platform !== 'darwin' && process.platform !== 'win32';

const FOLDER = join(import.meta.dirname, '../../test-results/fonts');

/** The environment of a Chromium that sees the fonts of this setting and no others. */
export function fontEnvironment(name: FontSettingName): Record<string, string> {
  const path = join(FOLDER, `${name}.conf`);
  writeOnce(path, fontconfig(fontSettings[name], join(FOLDER, 'cache')));
  const own = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return { ...Object.fromEntries(own), FONTCONFIG_FILE: path };
}

/** Writes a file whole or not at all: each worker reads the settings, while another's browser may be starting. */
function writeOnce(path: string, content: string): void {
  mkdirSync(dirname(path), { recursive: true });
  if (held(path) === content) return;
  const draft = `${path}.${String(process.pid)}`;
  writeFileSync(draft, content);
  renameSync(draft, path);
}

function held(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
