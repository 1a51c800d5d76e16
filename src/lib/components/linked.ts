import type { Attachment } from 'svelte/attachments';
import type { LinkingOptions } from './linking/linking';

/** What a reader may point at: a figure's words or row, what was mended in the text, or a chart. */
const TARGETS = '[data-figure],[data-emendation],.chart';
const EVENTS = ['pointerover', 'focusin', 'click'];

/** True for the click that follows a link in this window, and not in another. */
export const isPlainClick = (event: Event): boolean =>
  event instanceof MouseEvent && !(event.ctrlKey || event.metaKey || event.shiftKey);

/**
 * Links the figures, marks and rows below an element. What that takes is fetched when the reader first points at
 * one of them, or at once where the address names one; until then a chart only says that keys can read it.
 */
export const linked =
  (options: LinkingOptions = {}): Attachment<HTMLElement> =>
  (root) => {
    for (const chart of root.querySelectorAll<HTMLElement>('.chart')) {
      chart.tabIndex = 0;
      chart.role = 'application';
      chart.ariaLabel = 'Chart: arrow keys read its figures';
    }
    const wake = (event?: Event) => {
      const target = event && (event.target as Element).closest<HTMLAnchorElement>(TARGETS);
      if (event && !target) return;
      const followed = event?.type === 'click' && target?.href && isPlainClick(event);
      // A click that comes before the rest is there must not leave the page.
      if (followed) event.preventDefault();
      for (const type of EVENTS) root.removeEventListener(type, wake);
      import('./linking/linking').then(
        ({ link }) => link(root, options, event),
        (error: unknown) => {
          // The network failed: the link is a plain one, and leads to the row.
          console.error(error);
          if (followed) location.assign(target.href);
        },
      );
    };
    for (const type of EVENTS) root.addEventListener(type, wake);
    if (location.hash) wake();
  };
