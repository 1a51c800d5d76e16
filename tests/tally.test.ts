import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countCheck, countProblem, countSiteTests, countUnitTests, sum } from './tally.js';

function unitReport({ passed = 0, failed = 0, pending = 0, todo = 0, unloaded = 0 } = {}) {
  const file = { status: 'failed', assertionResults: [] };
  return JSON.stringify({
    numPassedTests: passed,
    numFailedTests: failed,
    numPendingTests: pending,
    numTodoTests: todo,
    testResults: Array.from({ length: unloaded }, () => file),
  });
}

function siteReport({ expected = 0, unexpected = 0, flaky = 0, skipped = 0 } = {}) {
  return JSON.stringify({ stats: { expected, unexpected, flaky, skipped } });
}

describe('countCheck', () => {
  it('counts one, and no test', () => {
    expect(countCheck(true)).toEqual({ passed: 1, failed: 0, skipped: 0, tests: 0 });
    expect(countCheck(false)).toEqual({ passed: 0, failed: 1, skipped: 0, tests: 0 });
  });
});

describe('countUnitTests', () => {
  it('takes the numbers of the report', () => {
    const count = countUnitTests(unitReport({ passed: 5, pending: 2, todo: 1 }), true);
    expect(count).toEqual({ passed: 5, failed: 0, skipped: 3, tests: 5 });
  });

  it('adds nothing for the bad end of a run whose tests failed', () => {
    expect(countUnitTests(unitReport({ passed: 5, failed: 2 }), false)).toMatchObject({
      passed: 5,
      failed: 2,
    });
  });

  it('counts a file that could not be loaded as one failed', () => {
    expect(countUnitTests(unitReport({ passed: 5, failed: 1, unloaded: 2 }), false)).toMatchObject({
      failed: 3,
    });
  });

  it('counts one failed when every test passed and the run still ended badly', () => {
    const count = countUnitTests(unitReport({ passed: 5 }), false);
    expect(count).toMatchObject({ passed: 5, failed: 1 });
    expect(count.problem).toBe('The unit tests ended with an error, though no single test failed.');
  });
});

describe('countSiteTests', () => {
  it('takes the numbers of the report, a flaky test being a failed one', () => {
    const count = countSiteTests(siteReport({ expected: 4, unexpected: 1, flaky: 1, skipped: 2 }), false);
    expect(count).toEqual({ passed: 4, failed: 2, skipped: 2, tests: 6 });
  });

  it('counts one failed when the run ended before any test', () => {
    expect(countSiteTests(siteReport(), false)).toMatchObject({ passed: 0, failed: 1, tests: 0 });
  });
});

describe.each([
  ['countUnitTests', countUnitTests],
  ['countSiteTests', countSiteTests],
])('%s', (_name, count) => {
  it('counts a missing report as one failed, and says so', () => {
    expect(count(undefined, true)).toMatchObject({ passed: 0, failed: 1, tests: 0 });
    expect(count(undefined, true).problem).toMatch(/left no report\.$/);
  });

  it.each(['', '{', '[]', 'null', '{"stats":{}}', '{"numPassedTests":"5"}', '{"numPassedTests":-1}'])(
    'counts the malformed report %j as one failed, and says so',
    (text) => {
      expect(count(text, true)).toMatchObject({ passed: 0, failed: 1, tests: 0 });
      expect(count(text, true).problem).toMatch(/left a report that cannot be read\.$/);
    },
  );
});

describe('sum', () => {
  it('says how many passed and failed, and names the skipped only when there are some', () => {
    const tests = { passed: 3, failed: 0, skipped: 0, tests: 3 };
    expect(sum([countCheck(true), tests])).toEqual({ line: '4 passed, 0 failed', succeeded: true });
    expect(sum([{ ...tests, skipped: 2 }])).toEqual({
      line: '3 passed, 0 failed, 2 skipped',
      succeeded: true,
    });
  });

  it('does not succeed when no test ran', () => {
    expect(sum([countCheck(true)])).toEqual({ line: '1 passed, 0 failed', succeeded: false });
    expect(sum([])).toEqual({ line: '0 passed, 0 failed', succeeded: false });
  });

  it('succeeds only when nothing failed, whatever the order', () => {
    const count = fc.record({ passed: fc.nat(99), failed: fc.nat(3), skipped: fc.nat(9), tests: fc.nat(99) });
    fc.assert(
      fc.property(fc.array(count), (counts) => {
        const forward = sum(counts);
        expect(sum(counts.toReversed())).toEqual(forward);
        expect(sum([...counts, countProblem('Broken.')]).succeeded).toBe(false);
        if (forward.succeeded) expect(forward.line).toContain(' 0 failed');
      }),
    );
  });
});
