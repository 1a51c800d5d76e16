import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { sitemapOf } from '$lib/downloads/sitemap';

const parser = new new JSDOM().window.DOMParser();
const addresses = (xml: string) =>
  [...parser.parseFromString(xml, 'application/xml').querySelectorAll('urlset > url > loc')].map(
    (place) => place.textContent,
  );

describe('sitemapOf(site, paths)', () => {
  test('has the absolute address of each path, in order', () => {
    expect(addresses(sitemapOf('https://example.org/edition', ['/', '/text/']))).toEqual([
      'https://example.org/edition/',
      'https://example.org/edition/text/',
    ]);
  });

  test('gives any path back through an XML parser', () => {
    fc.assert(
      fc.property(fc.array(fc.webPath().map((path) => `${path}&<>`)), (paths) => {
        expect(addresses(sitemapOf('https://example.org', paths))).toEqual(
          paths.map((path) => `https://example.org${path}`),
        );
      }),
    );
  });
});
