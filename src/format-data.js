import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';

/**
 * Puts every curated file of a folder that is no frozen text into its form, in place.
 *
 * @param {string} folder
 * @returns {Promise<readonly string[]>} the files that were not in it, by their paths below the folder.
 */
export async function formatData(folder) {
  const changed = [];
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    if (!/\.(?:json|md)$/.test(file)) continue;
    const path = join(folder, file);
    const text = readFileSync(path, 'utf8');
    const formatted = await format(text, { ...(await resolveConfig(path)), filepath: path });
    if (formatted === text) continue;
    writeFileSync(path, formatted);
    changed.push(file);
  }
  return changed;
}
