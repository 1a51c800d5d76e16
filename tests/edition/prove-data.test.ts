import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { proveData } from '$lib/edition/prove-data';
import { FaultsError } from '$lib/faults/fault';
import { SAMPLE_FOLDER, SITE } from './sample';

describe('proveData(folder, site)', () => {
  test('passes for data without a fault', () => {
    expect(() => proveData(SAMPLE_FOLDER, SITE)).not.toThrow();
  });

  test('throws for data that changed without a new version, and tells its other faults too', () => {
    const folder = mkdtempSync(join(tmpdir(), 'data-'));
    try {
      cpSync(SAMPLE_FOLDER, folder, { recursive: true });
      const units = readFileSync(join(folder, 'units.json'), 'utf8');
      writeFileSync(join(folder, 'units.json'), units.replace('"scale": 0.01', '"scale": -0.01'));
      expect(() => proveData(folder, SITE)).toThrow('data changed without a new version: ');
      expect(() => proveData(folder, SITE)).toThrow('bad value: -0.01 (units.json, per cent, scale)');
    } finally {
      rmSync(folder, { recursive: true });
    }
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
