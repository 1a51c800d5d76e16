/** What the browser tells of the network, where it does. */
interface Connection {
  readonly saveData?: boolean;
  readonly effectiveType?: string;
}

/**
 * Fetches what redraws a chart once the page is done and nothing else is to do, so that the first choice of years is drawn
 * at once. Not on a slow network, nor for a reader who saves data. Only fetched: nothing of it runs.
 */
export function fetchAhead(): void {
  const script = document.querySelector<HTMLScriptElement>('script[data-ahead]');
  if (!script || !document.querySelector('[data-island=explore] .controls')) return;
  const { saveData = false, effectiveType = '4g' } =
    (navigator as Navigator & { connection?: Connection }).connection ?? {};
  if (saveData || !effectiveType.includes('4g')) return;
  const files = script.dataset['ahead']?.split(' ').filter(Boolean) ?? [];
  const fetchAll = () => {
    for (const href of files)
      document.head.append(Object.assign(document.createElement('link'), { rel: 'prefetch', href }));
  };
  const whenIdle = () =>
    'requestIdleCallback' in window ? requestIdleCallback(fetchAll) : setTimeout(fetchAll, 500);
  if (document.readyState === 'complete') whenIdle();
  else addEventListener('load', whenIdle, { once: true });
}
