/**
 * `npm run data:renew`: formats what is curated in data/, draws the pictures of the data anew, and shows what became
 * of each: in a list here, and in a page with each pair side by side.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { runnerImport } from 'vite';
import { formatData } from '../../src/format-data.js';
import { comparePictures, pageOf } from './compare-pictures.js';

const root = join(import.meta.dirname, '../..');
const onFile = join(import.meta.dirname, 'pictures');
const page = join(root, 'test-results/renewed/index.html');

for (const file of await formatData(join(root, 'data'))) console.log(`formatted  data/${file}`);

/** @type {{ module: typeof import('../../src/lib/edition/assemble-edition') }} */
const { module: assembling } = await runnerImport('./src/lib/edition/assemble-edition');
/** @type {{ module: typeof import('../../src/lib/edition/read-data') }} */
const { module: reading } = await runnerImport('./src/lib/edition/read-data');
/** @type {{ module: typeof import('./draw-pictures') }} */
const { module: drawing } = await runnerImport('./tests/data/draw-pictures');

try {
  const edition = assembling.assembleEdition(
    reading.readData(join(root, 'data')),
    'https://example.org/edition',
  );
  renew(drawing.drawPictures(edition));
} catch (error) {
  if (!(error instanceof Error) || error.name !== 'FaultsError') throw error;
  console.error(error.message);
  process.exitCode = 1;
}

/** @param {ReadonlyMap<string, string>} drawn */
function renew(drawn) {
  mkdirSync(onFile, { recursive: true });
  const before = new Map(readdirSync(onFile).map((name) => [name, readFileSync(join(onFile, name), 'utf8')]));
  const differences = comparePictures(before, drawn);
  for (const { name, what, after } of differences) {
    const path = join(onFile, name);
    if (after === undefined) rmSync(path);
    else writeFileSync(path, after);
    console.log(`${what.padEnd(9)}  ${relative(root, path)}`);
  }
  const same = [...drawn.keys()].filter((name) => before.get(name) === drawn.get(name)).length;
  console.log(`${differences.length} pictures renewed, ${same} as they were.`);
  // The page of an earlier run stays: it still shows what that run changed.
  if (differences.length === 0) return;
  mkdirSync(join(page, '..'), { recursive: true });
  writeFileSync(page, pageOf(differences));
  console.log(`Look at each before and after: ${pathToFileURL(page).href}`);
}
