import { HEIGHT, HEIGHT_WANTED, type HeightMessage } from '$lib/downloads/embed-message';

/**
 * Tells the page around this one how high the chart is: when it is there, whenever that changes, and when that page asks. Any
 * page may hold the frame and know a height, so the message is for whoever it is.
 */
export function tellHeight(root: HTMLElement): void {
  const { slug = '' } = root.dataset;
  if (parent === window) return;
  const tell = () => {
    const height = Math.ceil(root.getBoundingClientRect().height);
    parent.postMessage({ type: HEIGHT, slug, height } satisfies HeightMessage, '*');
  };
  new ResizeObserver(tell).observe(root);
  addEventListener('message', ({ source, data }: MessageEvent<{ type?: unknown } | null>) => {
    if (source === parent && data?.type === HEIGHT_WANTED) tell();
  });
}
