/**
 * Records a version of the curated data: `npm run data:version -- 1.1.0`. It formats the files, for their hash is that of
 * their form too, and writes data/version.json, by which the build knows whether the data are still those of that version.
 */
import { writeFileSync } from 'node:fs';
import { runnerImport } from 'vite';
import { formatData } from './format-data.js';

const [version = ''] = process.argv.slice(2);

/** @type {{ module: typeof import('./lib/edition/record-version') }} */
const { module: recording } = await runnerImport('./src/lib/edition/record-version');
/** @type {{ module: typeof import('./lib/edition/read-data') }} */
const { module: reading } = await runnerImport('./src/lib/edition/read-data');

try {
  for (const file of await formatData('data')) console.log(`Formatted data/${file}`);
  const record = recording.recordVersion(reading.readData('data'), version, new Date());
  writeFileSync('data/version.json', `${JSON.stringify(record, null, 2)}\n`);
  console.log(`Data version ${record.version} of ${record.created}: ${record.hash}`);
} catch (error) {
  if (!(error instanceof RangeError)) throw error;
  console.error(`${error.message}.`);
  process.exitCode = 1;
}
