/** Holds the built Data Package to a published profile: `npm run check:package -- datapackage-profile.json`. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { breachesOf } from './package-profile.js';

const built = join(import.meta.dirname, '../build/data/datapackage.json');
const [profile] = process.argv.slice(2);

try {
  if (profile === undefined) {
    throw new RangeError(
      'no profile given; say the path of its file: npm run check:package -- datapackage-profile.json',
    );
  }
  if (!existsSync(built)) throw new RangeError('no package built yet; run "npm run build" first');
  const breaches = await breachesOf(profile, JSON.parse(readFileSync(built, 'utf8')));
  for (const breach of breaches) console.error(breach);
  if (breaches.length > 0) process.exitCode = 1;
  else console.log(`build/data/datapackage.json keeps to ${profile}.`);
} catch (error) {
  if (!(error instanceof RangeError)) throw error;
  console.error(`${error.message}.`);
  process.exitCode = 1;
}
