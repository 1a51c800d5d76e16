import { describe, expect, test } from 'vitest';
import { assertNoFaults, describeFault, FaultsError, type Fault } from '$lib/faults/fault';

const fault: Fault = {
  file: 'annotations/observations.json',
  id: 'circulation-1933',
  field: 'value',
  problem: 'value not inside its quotation',
  got: '8.5',
  expected: '8.4',
};
const LINE =
  'value not inside its quotation: 8.5 (annotations/observations.json, circulation-1933, value); expected 8.4';

describe('describeFault(fault)', () => {
  test('says the problem, what was got, file, id and field, and what was expected, in one line', () => {
    expect(describeFault(fault)).toBe(LINE);
  });
});

describe('assertNoFaults(faults)', () => {
  test('passes where there are none', () => {
    expect(() => assertNoFaults([])).not.toThrow();
  });

  test.each([
    ['one fault', [fault], `one fault in the curated data:\n  ${LINE}`],
    [
      'every fault',
      [fault, { ...fault, id: 'other' }],
      `2 faults in the curated data:\n  ${LINE}\n  ${LINE.replace('circulation-1933', 'other')}`,
    ],
  ])('throws one error that lists %s', (_many, faults, message) => {
    const thrown = () => assertNoFaults(faults);
    expect(thrown).toThrow(FaultsError);
    expect(thrown).toThrow(expect.objectContaining({ name: 'FaultsError', message, faults }) as Error);
  });
});
