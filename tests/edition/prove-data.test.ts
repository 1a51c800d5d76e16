import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { proveData } from '$lib/edition/prove-data';
import { FaultsError } from '$lib/faults/fault';
import { SITE } from './real';

describe('proveData(folder, site)', () => {
  test('passes for the data of the project', () => {
    expect(() => proveData('data', SITE)).not.toThrow();
  });

  test('throws, for an empty folder, one error with a fault for each file that is missing', () => {
    const folder = mkdtempSync(join(tmpdir(), 'data-'));
    try {
      expect(() => proveData(folder, SITE)).toThrow(FaultsError);
      expect(() => proveData(folder, SITE)).toThrow('missing file: nothing (units.json, -, -)');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
