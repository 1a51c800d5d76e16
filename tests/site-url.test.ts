import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSiteUrl } from '../src/site-url.js';

describe('readSiteUrl', () => {
  it.each([
    ['unset', {}],
    ['empty', { SITE_URL: '' }],
  ])('falls back to the preview address when SITE_URL is %s', (_state, env) => {
    expect(readSiteUrl(env)).toEqual({ origin: 'http://127.0.0.1:4173', base: '' });
  });

  it.each([
    ['https://example.org', { origin: 'https://example.org', base: '' }],
    ['https://example.org/', { origin: 'https://example.org', base: '' }],
    ['http://localhost:8080/sub', { origin: 'http://localhost:8080', base: '/sub' }],
    ['https://example.org/sub/path/', { origin: 'https://example.org', base: '/sub/path' }],
  ])('reads %s', (value, expected) => {
    expect(readSiteUrl({ SITE_URL: value })).toEqual(expected);
  });

  it.each([
    'example.org/sub',
    'ftp://example.org',
    '/sub',
    'https://',
    'https://exa mple.org',
    'https://example.org/?',
    'https://example.org/?page=1',
    'https://example.org/#top',
    'https://reader@example.org/',
    'https://reader:word@example.org/',
  ])('refuses %s in a sentence that names the setting, the value and what is expected', (value) => {
    const read = () => readSiteUrl({ SITE_URL: value });
    expect(read).toThrow(`SITE_URL is "${value}"`);
    expect(read).toThrow('it must be an http or https address such as');
  });

  it('gives back any base made of plain segments, with or without a trailing slash', () => {
    const segment = fc.stringMatching(/^[a-z0-9-]{1,12}$/);
    fc.assert(
      fc.property(fc.array(segment, { maxLength: 4 }), fc.boolean(), (segments, slash) => {
        const base = segments.map((name) => `/${name}`).join('');
        const read = readSiteUrl({ SITE_URL: `https://example.org${base}${slash ? '/' : ''}` });
        expect(read).toEqual({ origin: 'https://example.org', base });
      }),
    );
  });
});
