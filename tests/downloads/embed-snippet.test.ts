import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { fittedSnippet, plainSnippet, withState } from '$lib/downloads/embed-snippet';

const embedded = {
  site: 'https://example.org/edition',
  slug: 'gold-reserve',
  title: 'The gold reserve',
  size: { width: 960, height: 671, least: 611 },
};
const SNIPPETS = { plainSnippet, fittedSnippet };

/** The snippet as a browser reads it; its script is not run. */
const read = (snippet: string) => JSDOM.fragment(snippet);

describe.each(Object.entries(SNIPPETS))('%s(embedded)', (_name, snippet) => {
  test('is a frame with a name, fetched when it comes near, that keeps its room', () => {
    const frame = read(snippet(embedded)).querySelector('iframe');
    expect(frame?.src).toBe('https://example.org/edition/embed/gold-reserve/');
    expect(frame?.title).toBe('The gold reserve, a chart of The Feverish Series');
    expect(frame?.getAttribute('loading')).toBe('lazy');
    for (const part of ['width: 100%', 'max-width: 960px', 'aspect-ratio: 960 / 671', 'min-height: 611px'])
      expect(frame?.getAttribute('style')?.split('; ')).toContain(part);
  });

  test('is one frame and nothing else whatever the title and the state', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (title, state) => {
        const search = `?from=${state}"></iframe><script>`;
        const page = read(withState(snippet({ ...embedded, title: `${title}"></iframe><b>` }), search));
        const frame = page.querySelector('iframe');
        expect(page.querySelectorAll('iframe')).toHaveLength(1);
        expect(page.querySelectorAll('b')).toHaveLength(0);
        expect(page.querySelectorAll('script')).toHaveLength(snippet === fittedSnippet ? 1 : 0);
        expect(frame?.getAttribute('src')).toBe(`${embedded.site}/embed/gold-reserve/${search}`);
      }),
    );
  });

  test('takes one state after another, and none again', () => {
    const plain = snippet(embedded);
    const stated = withState(plain, '?from=1928&to=1933');
    expect(stated).toContain('/embed/gold-reserve/?from=1928&amp;to=1933"');
    expect(withState(stated, '?view=index')).toBe(withState(plain, '?view=index'));
    expect(withState(stated, '')).toBe(plain);
  });
});

test('fittedSnippet(embedded) listens to the origin of the site and to its charts alone', () => {
  const script = read(fittedSnippet(embedded)).querySelector('script')?.textContent ?? '';
  expect(script).toContain('origin !== "https://example.org" ||');
  expect(script).toContain('src.startsWith("https://example.org/edition/embed/")');
});
