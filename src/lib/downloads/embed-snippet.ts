import { HEIGHT, HEIGHT_WANTED } from './embed-message';
import type { EmbedSize } from './embed-size';
import { SITE_NAME } from './imprint';

/** What a chart needs to stand on another page. */
export interface Embedded {
  /** The absolute address of the site, without a trailing slash. */
  readonly site: string;
  readonly slug: string;
  readonly title: string;
  readonly size: EmbedSize;
}

/** Heights in pixels that a page takes from a frame; what is beyond them is no chart's. */
const HEIGHTS = { least: 100, most: 4000 } as const;

/** The frame by itself: it keeps a proportion, and on a narrow page a height, that hold the chart without a script. */
export function plainSnippet({ site, slug, title, size }: Embedded): string {
  const style = [
    'width: 100%',
    `max-width: ${String(size.width)}px`,
    `aspect-ratio: ${String(size.width)} / ${String(size.height)}`,
    `min-height: ${String(size.least)}px`,
    'border: 0',
  ];
  return [
    '<iframe',
    `  src="${attribute(addressOf(site, slug))}"`,
    `  title="${attribute(`${title}, a chart of ${SITE_NAME}`)}"`,
    '  loading="lazy"',
    `  style="${style.join('; ')}"`,
    '></iframe>',
  ].join('\n');
}

/**
 * The frame with a script that gives it the height of its content. The script listens to this site alone, to frames that
 * show its charts, and to heights that a chart may have. Standing twice on a page it does no harm.
 */
export function fittedSnippet(embedded: Embedded): string {
  const { site } = embedded;
  // In quotation marks of a script within a page: nothing in an address may end either.
  const quoted = (words: string) => JSON.stringify(words).replaceAll('<', '\\u003c');
  return `${plainSnippet(embedded)}
<script>
  (() => {
    const frames = () =>
      [...document.querySelectorAll('iframe')].filter(({ src }) => src.startsWith(${quoted(`${site}/embed/`)}));
    addEventListener('message', ({ origin, source, data }) => {
      if (origin !== ${quoted(new URL(site).origin)} || data?.type !== ${quoted(HEIGHT)}) return;
      const { height } = data;
      if (!Number.isFinite(height) || height < ${String(HEIGHTS.least)} || height > ${String(HEIGHTS.most)}) return;
      const frame = frames().find(({ contentWindow }) => contentWindow === source);
      if (frame) Object.assign(frame.style, { height: \`\${height}px\`, minHeight: '0', aspectRatio: 'auto' });
    });
    for (const { contentWindow } of frames()) contentWindow?.postMessage({ type: ${quoted(HEIGHT_WANTED)} }, '*');
  })();
</script>`;
}

/**
 * A snippet with a state in the address of its frame.
 *
 * @param search the search part of an address, empty for the state of all years.
 */
export function withState(snippet: string, search: string): string {
  return snippet.replace(
    /(src="[^"?]*\/embed\/[^"?/]+\/)(?:\?[^"]*)?"/,
    (_, address: string) => `${address}${attribute(search)}"`,
  );
}

const addressOf = (site: string, slug: string): string => `${site}/embed/${slug}/`;

const MARKS: Readonly<Record<string, string>> = { '&': '&amp;', '"': '&quot;', '<': '&lt;', '>': '&gt;' };
const attribute = (words: string): string => words.replace(/[&"<>]/g, (mark) => MARKS[mark] ?? mark);
