import { parseArgs } from 'node:util';

const PARTS = /** @type {const} */ (['comparison', 'redraw']);

/**
 * What the command line asks for.
 *
 * @param {string[]} args
 * @param {Record<string, string | undefined>} env
 * @throws {RangeError | TypeError} for what cannot be done
 */
export function readOptions(args, env) {
  const { values } = parseArgs({
    args,
    options: {
      assert: { type: 'boolean', default: false },
      changes: { type: 'string', default: '12' },
      only: { type: 'string' },
      runs: { type: 'string', default: '5' },
    },
  });
  const part = PARTS.find((each) => each === values.only);
  if (values.only !== undefined && part === undefined) {
    throw new RangeError(`--only takes one of ${PARTS.join(', ')}: "${values.only}"`);
  }
  return {
    assert: values.assert,
    changes: wholeNumber('--changes', values.changes),
    parts: part === undefined ? PARTS : [part],
    port: wholeNumber('PORT', env['PORT'] || '4196'),
    runs: wholeNumber('--runs', values.runs),
  };
}

/**
 * @param {string} name
 * @param {string} given
 */
function wholeNumber(name, given) {
  const number = Number(given);
  if (!Number.isInteger(number) || number < 1) {
    throw new RangeError(`${name} takes a whole number above zero: "${given}"`);
  }
  return number;
}
