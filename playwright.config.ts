import { defineConfig } from '@playwright/test';
import { readSiteUrl } from './src/site-url.js';
import { findChromium } from './tests/chromium.js';
import { choosesFonts, fontEnvironment, type FontSettingName } from './tests/fonts/font-setting';

// Kept in the environment, so that the workers do not search again.
process.env['CHROMIUM_PATH'] = findChromium(process.env);

const port = process.env['PORT'] || '4199';
const siteAddress = `http://127.0.0.1:${port}${readSiteUrl(process.env).base}/`;

const launchOptions = {
  executablePath: process.env['CHROMIUM_PATH'],
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
  ],
};

/** A project whose Chromium sees the fonts of one setting. */
const withFonts = (name: FontSettingName) => ({
  name,
  use: { launchOptions: { ...launchOptions, env: fontEnvironment(name) } },
});

/** Where Chromium takes its fonts from the system, what is tested is told instead of left out in silence. */
const withFontsOfTheSystem = { name: 'system', testIgnore: 'fonts.spec.ts', use: { launchOptions } };
if (!choosesFonts && process.env['TEST_WORKER_INDEX'] === undefined)
  console.log(
    'On this system Chromium does not use fontconfig: the pages are tested with the fonts of this machine alone, ' +
      'and not with the wide and the narrow ones of the tests.',
  );

export default defineConfig({
  testDir: 'tests/site',
  testMatch: '**/*.spec.ts',
  fullyParallel: true,
  outputDir: 'test-results/site',
  snapshotPathTemplate: '{testDir}/snapshots/{testFileName}/{arg}{ext}',
  workers: 3,
  // A generous bound on a slow machine: nothing is timed.
  timeout: 90_000,
  expect: { timeout: 15_000 },
  retries: 0,
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: 'test-results/site.json' }]],
  use: { baseURL: siteAddress },
  // Wide fonts find more faults than narrow ones, so they are those of most tests.
  projects: choosesFonts
    ? [withFonts('wide'), { ...withFonts('narrow'), testMatch: ['layout.spec.ts', 'fonts.spec.ts'] }]
    : [withFontsOfTheSystem],
  webServer: {
    command: 'node tests/site/serve.js',
    url: siteAddress,
    env: { PORT: port },
    reuseExistingServer: false,
    timeout: 30_000,
  },
});
