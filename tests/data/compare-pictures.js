/**
 * A picture that is not as it was: `before` is missing for a new one, `after` for one whose dataset is gone.
 *
 * @typedef {{ name: string, what: 'new' | 'changed' | 'gone', before: string | undefined, after: string | undefined }} Difference
 */

/**
 * The pictures that differ, by name, in the order of their names.
 *
 * @param {ReadonlyMap<string, string>} before
 * @param {ReadonlyMap<string, string>} after
 * @returns {readonly Difference[]}
 */
export function comparePictures(before, after) {
  const names = [...new Set([...before.keys(), ...after.keys()])].sort();
  return names
    .filter((name) => before.get(name) !== after.get(name))
    .map((name) => {
      const pair = { before: before.get(name), after: after.get(name) };
      const what = pair.before === undefined ? 'new' : pair.after === undefined ? 'gone' : 'changed';
      return { name, what, ...pair };
    });
}

/**
 * A page that stands by itself, with each picture before and after.
 *
 * @param {readonly Difference[]} differences
 */
export function pageOf(differences) {
  const sections = differences.map(
    ({ name, what, before, after }) =>
      `<h2>${name}: ${what}</h2>\n<div>${figureOf('Before', before)}${figureOf('After', after)}</div>`,
  );
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Pictures of the data, before and after</title>
<style>
  body { font-family: serif; margin: 1rem; }
  div { display: flex; flex-wrap: wrap; gap: 1rem; align-items: flex-start; }
  figure { margin: 0; }
  img { border: 1px solid #999; max-width: 46vw; }
</style>
<h1>Pictures of the data, before and after</h1>
${sections.join('\n')}
</html>
`;
}

/**
 * @param {string} caption
 * @param {string | undefined} markup
 */
function figureOf(caption, markup) {
  const picture =
    markup === undefined
      ? '<p>No picture.</p>'
      : `<img alt="" src="data:image/svg+xml;base64,${Buffer.from(markup).toString('base64')}">`;
  return `<figure><figcaption>${caption}</figcaption>${picture}</figure>`;
}
