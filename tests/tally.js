import * as v from 'valibot';

/**
 * @typedef {object} Count
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 * @property {number} tests how many of these were tests that ran, not checks
 * @property {string} [problem] one sentence, when the numbers are not those of a sound report
 */

const whole = v.pipe(v.number(), v.integer(), v.minValue(0));

const unitReport = v.object({
  numPassedTests: whole,
  numFailedTests: whole,
  numPendingTests: whole,
  numTodoTests: whole,
  testResults: v.array(v.object({ status: v.string(), assertionResults: v.array(v.unknown()) })),
});

const siteReport = v.object({
  stats: v.object({ expected: whole, unexpected: whole, flaky: whole, skipped: whole }),
});

/**
 * @param {boolean} succeeded
 * @returns {Count}
 */
export function countCheck(succeeded) {
  return { passed: succeeded ? 1 : 0, failed: succeeded ? 0 : 1, skipped: 0, tests: 0 };
}

/**
 * @param {string} problem
 * @returns {Count}
 */
export function countProblem(problem) {
  return { ...countCheck(false), problem };
}

/**
 * Vitest's JSON report. A file that could not be loaded holds no test, and counts as one failed.
 *
 * @param {string | undefined} text undefined when no report was written
 * @param {boolean} succeeded whether the run ended well
 * @returns {Count}
 */
export function countUnitTests(text, succeeded) {
  const report = readReport('The unit tests', unitReport, text);
  if (typeof report === 'string') return countProblem(report);

  const unloaded = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  ).length;
  const tests = report.numPassedTests + report.numFailedTests;
  return settle('The unit tests', succeeded, {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloaded,
    skipped: report.numPendingTests + report.numTodoTests,
    tests,
  });
}

/**
 * Playwright's JSON report. A flaky test counts as failed.
 *
 * @param {string | undefined} text undefined when no report was written
 * @param {boolean} succeeded whether the run ended well
 * @returns {Count}
 */
export function countSiteTests(text, succeeded) {
  const report = readReport('The site tests', siteReport, text);
  if (typeof report === 'string') return countProblem(report);

  const { expected, unexpected, flaky, skipped } = report.stats;
  const failed = unexpected + flaky;
  return settle('The site tests', succeeded, { passed: expected, failed, skipped, tests: expected + failed });
}

/**
 * @param {Count[]} counts
 * @returns {{ line: string, succeeded: boolean }}
 */
export function sum(counts) {
  /** @param {'passed' | 'failed' | 'skipped' | 'tests'} key */
  const total = (key) => counts.reduce((amount, count) => amount + count[key], 0);
  const skipped = total('skipped') > 0 ? `, ${total('skipped')} skipped` : '';
  return {
    line: `${total('passed')} passed, ${total('failed')} failed${skipped}`,
    succeeded: total('failed') === 0 && total('tests') > 0,
  };
}

/**
 * A run can end badly with no failed test: too little coverage, an error outside any test, no tests.
 *
 * @param {string} name
 * @param {boolean} succeeded
 * @param {Count} count
 * @returns {Count}
 */
function settle(name, succeeded, count) {
  if (succeeded || count.failed > 0) return count;
  return { ...count, failed: 1, problem: `${name} ended with an error, though no single test failed.` };
}

/**
 * @template {v.GenericSchema} T
 * @param {string} name
 * @param {T} schema
 * @param {string | undefined} text
 * @returns {v.InferOutput<T> | string} the report, or a sentence that says what is wrong with it
 */
function readReport(name, schema, text) {
  if (text === undefined) return `${name} left no report.`;
  try {
    return v.parse(schema, JSON.parse(text));
  } catch {
    return `${name} left a report that cannot be read.`;
  }
}
