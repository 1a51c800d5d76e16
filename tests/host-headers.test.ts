import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hostHeaders } from '../src/host-headers';
import { readHostHeaders } from './site/host-headers.js';

const PATHS = ['/', '/datasets/', '/datasets/gold-reserve/', '/text/'];
const POLICY = 'Content-Security-Policy';

describe.each(['', '/edition', '/deep/edition'])('hostHeaders(%j, paths)', (base) => {
  const headersFor = readHostHeaders(hostHeaders(base, PATHS));

  test('lets no frame hold a page, and any frame a chart for other sites', () => {
    for (const path of [...PATHS, '/404.html', '/data/', '/datasets/gold-reserve/index.html'])
      expect(headersFor(base + path)[POLICY], path).toBe("frame-ancestors 'none'");
    expect(headersFor(`${base}/embed/gold-reserve/`)[POLICY]).toBe('frame-ancestors *');
  });

  test('lets pages of other sites fetch the data, and nothing else', () => {
    const allowed = (path: string) => headersFor(base + path)['Access-Control-Allow-Origin'];
    expect(allowed('/data/gold-reserve.csv')).toBe('*');
    expect(allowed('/datasets/')).toBeUndefined();
  });

  test('lets a browser keep files whose name changes with their content, and no others', () => {
    const kept = (path: string) => headersFor(base + path)['Cache-Control'];
    expect(kept('/_app/immutable/chunks/a1b2.js')).toBe('public, max-age=31536000, immutable');
    for (const path of ['/', '/datasets/', '/data/gold-reserve.csv', '/evidence.json', '/_app/version.json'])
      expect(kept(path), path).toBeUndefined();
  });

  test('says nothing of what lies beside the site', () => {
    if (base !== '') expect(headersFor('/')).toEqual({});
    expect(headersFor(`${base}x/`)).toEqual({});
  });
});

test('hostHeaders(base, paths) has one rule at the most for an address', () => {
  const name = fc.stringMatching(/^[a-z][a-z0-9-]{0,8}$/);
  const path = fc.array(name, { maxLength: 3 }).map((names) => ['', ...names, ''].join('/'));
  fc.assert(
    fc.property(fc.array(path), path, (paths, asked) => {
      const sent = readHostHeaders(hostHeaders('', paths))(asked);
      // A host joins the values of two rules by a comma.
      for (const value of Object.values(sent)) expect(value).not.toContain(',');
    }),
  );
});

describe('readHostHeaders(text)', () => {
  test('joins the headers of all rules that fit, as hosts do', () => {
    const headersFor = readHostHeaders('# all\n/*\n  A: one\n\n/x\n  A: two\n  B: three\n');
    expect(headersFor('/x')).toEqual({ A: 'one, two', B: 'three' });
    expect(headersFor('/x/')).toEqual({ A: 'one' });
  });

  test('refuses a line that is no header', () => {
    expect(() => readHostHeaders('/\n  no header\n')).toThrow('line that is no header: "  no header"');
    expect(() => readHostHeaders('  A: one\n')).toThrow('line that is no header');
  });
});
