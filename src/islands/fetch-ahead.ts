/** What the browser tells of the network, where it does. */
interface Connection {
  readonly saveData?: boolean;
  readonly effectiveType?: string;
}

/**
 * Fetches what answers a first choice of years, view or figure once the page is done and nothing else is to do. Not on a slow
 * network, nor for a reader who saves data. Only fetched: nothing of it runs. The page's script names the files, each with
 * the part of a page that needs it.
 */
export function fetchAhead(): void {
  const { base = '', ahead = '{}' } =
    document.querySelector<HTMLScriptElement>('script[data-ahead]')?.dataset ?? {};
  const files = Object.entries(JSON.parse(ahead) as Record<string, string[]>).flatMap(([part, needed]) =>
    document.querySelector(part) ? needed : [],
  );
  const { saveData = false, effectiveType = '4g' } =
    (navigator as Navigator & { connection?: Connection }).connection ?? {};
  if (files.length === 0 || saveData || !effectiveType.includes('4g')) return;
  const fetchAll = () => {
    for (const file of new Set(files))
      document.head.append(
        Object.assign(document.createElement('link'), { rel: 'prefetch', href: `${base}/${file}` }),
      );
  };
  // A browser may forget to tell of an idle moment.
  const whenIdle = () =>
    'requestIdleCallback' in window
      ? requestIdleCallback(fetchAll, { timeout: 3_000 })
      : setTimeout(fetchAll, 500);
  if (document.readyState === 'complete') whenIdle();
  else addEventListener('load', whenIdle, { once: true });
}
