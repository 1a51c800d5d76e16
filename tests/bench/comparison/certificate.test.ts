import { createHash, X509Certificate } from 'node:crypto';
import { expect, test } from 'vitest';
import { makeCertificate } from './certificate.js';

test('A certificate is signed by its own key, holds for 127.0.0.1 now, and tells its fingerprint', () => {
  const { cert, key, fingerprint } = makeCertificate();
  const read = new X509Certificate(cert);
  expect(read.verify(read.publicKey)).toBe(true);
  expect(read.checkIP('127.0.0.1')).toBe('127.0.0.1');
  expect(read.checkIP('127.0.0.2')).toBeUndefined();
  expect(Date.parse(read.validFrom)).toBeLessThan(Date.now());
  expect(Date.parse(read.validTo)).toBeGreaterThan(Date.now());
  const spki = read.publicKey.export({ type: 'spki', format: 'der' });
  expect(fingerprint).toBe(createHash('sha256').update(spki).digest('base64'));
  expect(key).toContain('BEGIN PRIVATE KEY');
});
