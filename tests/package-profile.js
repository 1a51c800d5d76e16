import { readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { Ajv } from 'ajv';

/**
 * Whether a descriptor keeps to a JSON Schema that lies in a file. What the schema refers to, by a relative or an absolute
 * address, is looked for by its name in the same folder.
 *
 * @param {string} path the file of the schema
 * @param {unknown} descriptor
 * @returns {Promise<string[]>} what does not keep to it, each with its place; none where all does
 */
export async function breachesOf(path, descriptor) {
  // Profiles say more of a property than the standard knows, and name formats for which no check is needed here.
  const ajv = new Ajv({
    strict: false,
    logger: false,
    allErrors: true,
    loadSchema: (address) =>
      Promise.resolve(readSchema(join(dirname(path), posix.basename(address)), address)),
  });
  const validate = await ajv.compileAsync(readSchema(path));
  await validate(descriptor);
  return (validate.errors ?? []).map(
    ({ instancePath, message = '' }) => `${instancePath === '' ? 'the whole' : instancePath} ${message}`,
  );
}

/**
 * @param {string} path
 * @param {string} [referred] the address by which another schema asks for it
 * @returns {import('ajv').AnySchemaObject}
 */
function readSchema(path, referred) {
  const asked = referred === undefined ? '' : `, to which the profile refers as ${referred}`;
  let text;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    throw new RangeError(`no profile to read: ${path}${asked}`);
  }
  /** @type {unknown} */
  let schema;
  try {
    schema = JSON.parse(text);
  } catch {
    throw new RangeError(`profile that is not JSON: ${path}${asked}`);
  }
  return /** @type {import('ajv').AnySchemaObject} */ (schema);
}
