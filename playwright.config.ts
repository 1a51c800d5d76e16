import { defineConfig } from '@playwright/test';
import { readSiteUrl } from './src/site-url.js';
import { findChromium } from './tests/chromium.js';

// Kept in the environment, so that the workers do not search again.
process.env['CHROMIUM_PATH'] = findChromium(process.env);

const port = process.env['PORT'] || '4199';
const siteAddress = `http://127.0.0.1:${port}${readSiteUrl(process.env).base}/`;

export default defineConfig({
  testDir: 'tests/site',
  testMatch: '**/*.spec.ts',
  fullyParallel: true,
  outputDir: 'test-results/site',
  snapshotPathTemplate: '{testDir}/snapshots/{testFileName}/{arg}{ext}',
  workers: 2,
  // A generous bound on a slow machine: nothing is timed.
  timeout: 90_000,
  expect: { timeout: 15_000 },
  retries: 0,
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: 'test-results/site.json' }]],
  use: {
    baseURL: siteAddress,
    launchOptions: {
      executablePath: process.env['CHROMIUM_PATH'],
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
    },
  },
  webServer: {
    command: 'node tests/site/serve.js',
    url: siteAddress,
    env: { PORT: port },
    reuseExistingServer: false,
    timeout: 30_000,
  },
});
