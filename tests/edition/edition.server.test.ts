import { afterEach, describe, expect, test, vi } from 'vitest';
import { readEdition } from '$lib/edition/edition.server';
import { realEdition } from '../data/real';
import { SITE } from './sample';

afterEach(() => vi.unstubAllEnvs());

describe('readEdition(site)', () => {
  test('reads the edition from the data of the project', () => {
    expect(readEdition(SITE).dataHash).toBe(realEdition.dataHash);
  });

  test('reads it anew during development and keeps it while the site is built', () => {
    vi.stubEnv('PROD', false);
    expect(readEdition(SITE)).not.toBe(readEdition(SITE));
    vi.stubEnv('PROD', true);
    expect(readEdition(SITE)).toBe(readEdition(SITE));
  });
});
