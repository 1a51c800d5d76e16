import { describe, expect, test } from 'vitest';
import { realEdition, realFiles } from './real';

const { source, quotations, observations, events, exclusions, claims, references, units, datasets } =
  realEdition;
const annotations = (name: string) => `annotations/${source.record.id}/${name}.json`;

/** How many entries a file has, counted in its JSON. */
function entriesIn(file: string): number {
  const json: unknown = JSON.parse(new TextDecoder().decode(realFiles.get(file)));
  if (!Array.isArray(json)) throw new Error(`no list: ${file}`);
  return json.length;
}

describe('the edition holds every entry of', () => {
  test.each([
    [annotations('quotations'), quotations.size],
    [annotations('observations'), observations.length],
    [annotations('events'), events.length],
    [annotations('exclusions'), exclusions.length],
    [annotations('emendations'), source.text.emendations.length],
    [`claims/${source.record.id}.json`, claims.length],
    ['references/references.json', references.length],
    ['units.json', units.size],
  ])('%s', (file, held) => {
    expect(held).toBe(entriesIn(file));
    expect(held).toBeGreaterThan(0);
  });

  test('the folder of datasets', () => {
    const files = [...realFiles.keys()].filter((file) => file.startsWith('datasets/'));
    expect(datasets.map(({ slug }) => `datasets/${slug}.json`).sort()).toEqual(files.sort());
  });
});
