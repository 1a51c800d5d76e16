/**
 * A certificate for 127.0.0.1 that signs itself, made anew for each run. Browsers speak HTTP/2 over TLS alone, and without
 * HTTP/2 a page of many small files would be measured at a disadvantage that no static host gives it.
 */
import { createHash, generateKeyPairSync, sign } from 'node:crypto';

const ECDSA_WITH_SHA256 = Buffer.from('06082a8648ce3d040302', 'hex');
const COMMON_NAME = Buffer.from('0603550403', 'hex');
const SUBJECT_ALTERNATIVE_NAME = Buffer.from('0603551d11', 'hex');
const DAY = 86_400_000;

/**
 * @returns {{ key: string, cert: string, fingerprint: string }} key and certificate in PEM, and the hash of its public key by
 *   which a Chromium is told to trust it
 */
export function makeCertificate() {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const spki = publicKey.export({ type: 'spki', format: 'der' });
  const name = sequence(tagged(0x31, sequence(COMMON_NAME, tagged(0x0c, Buffer.from('bench')))));
  const algorithm = sequence(ECDSA_WITH_SHA256);
  const address = tagged(0x87, Buffer.from([127, 0, 0, 1]));
  const now = Date.now();
  const toBeSigned = sequence(
    tagged(0xa0, tagged(0x02, Buffer.from([2]))),
    tagged(0x02, Buffer.from([1])),
    algorithm,
    name,
    sequence(time(now - DAY), time(now + 7 * DAY)),
    name,
    spki,
    tagged(0xa3, sequence(sequence(SUBJECT_ALTERNATIVE_NAME, tagged(0x04, sequence(address))))),
  );
  const signature = sign('sha256', toBeSigned, privateKey);
  const der = sequence(toBeSigned, algorithm, tagged(0x03, Buffer.from([0]), signature));
  return {
    key: String(privateKey.export({ type: 'pkcs8', format: 'pem' })),
    cert: `-----BEGIN CERTIFICATE-----\n${der.toString('base64')}\n-----END CERTIFICATE-----\n`,
    fingerprint: createHash('sha256').update(spki).digest('base64'),
  };
}

/**
 * A value in DER: its tag, its length, its bytes.
 *
 * @param {number} tag
 * @param {Buffer[]} parts
 */
function tagged(tag, ...parts) {
  const bytes = Buffer.concat(parts);
  const { length } = bytes;
  const head =
    length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...head]), bytes]);
}

/** @param {Buffer[]} parts */
function sequence(...parts) {
  return tagged(0x30, ...parts);
}

/** @param {number} at */
function time(at) {
  const digits = new Date(at).toISOString().replace(/\D/g, '').slice(2, 14);
  return tagged(0x17, Buffer.from(`${digits}Z`));
}
