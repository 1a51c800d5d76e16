import type { Attachment } from 'svelte/attachments';
import { on } from 'svelte/events';
import { HEIGHT, HEIGHT_WANTED, type HeightMessage } from '$lib/downloads/embed-message';

/**
 * Tells the page around this one how high an element is: when it is there, whenever that changes, and when that page asks.
 * Any page may hold the frame and know a height, so the message is for whoever it is.
 */
export const tellHeight =
  (slug: string): Attachment<HTMLElement> =>
  (element) => {
    if (parent === window) return;
    const tell = () => {
      const height = Math.ceil(element.getBoundingClientRect().height);
      parent.postMessage({ type: HEIGHT, slug, height } satisfies HeightMessage, '*');
    };
    const observer = new ResizeObserver(tell);
    observer.observe(element);
    const stop = on(window, 'message', ({ source, data }: MessageEvent<{ type?: unknown } | null>) => {
      if (source === parent && data?.type === HEIGHT_WANTED) tell();
    });
    return () => {
      observer.disconnect();
      stop();
    };
  };
