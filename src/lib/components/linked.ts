import type { Attachment } from 'svelte/attachments';
import type { LinkingOptions } from './linking/linking';

/** What a reader may point at: a figure's words or row, what was mended in the text, or a chart. */
const TARGETS = '[data-figure],[data-emendation],.chart';
const EVENTS = ['pointerover', 'focusin', 'click', 'keydown'];

/** True for the click that follows a link in this window, and not in another. */
export const isPlainClick = (event: Event): boolean =>
  event instanceof MouseEvent && !(event.ctrlKey || event.metaKey || event.shiftKey);

/**
 * Links the figures, marks and rows below an element. What that takes is fetched when the reader first points at
 * one of them, or at once where the address names one; what he does meanwhile is kept and done then.
 */
export const linked =
  (options: LinkingOptions = {}): Attachment<HTMLElement> =>
  (root) => {
    for (const chart of root.querySelectorAll<HTMLElement>('.chart')) {
      chart.tabIndex = 0;
      chart.role = 'application';
      chart.ariaLabel = `${chart.querySelector('svg')?.ariaLabel?.split(':')[0] ?? ''}: arrow keys read the chart`;
    }
    const kept: Event[] = [];
    let followed = '';
    let coming: Promise<void> | undefined;
    const stop = () => {
      for (const type of EVENTS) root.removeEventListener(type, keep);
      removeEventListener('hashchange', wake);
    };
    const wake = () => {
      coming ??= import('./linking/linking').then(
        ({ link }) => {
          stop();
          link(root, options, kept);
        },
        (error: unknown) => {
          // The network failed: the links are plain ones, and lead to the rows.
          stop();
          console.error(error);
          if (followed !== '') location.assign(followed);
        },
      );
    };
    const keep = (event: Event) => {
      const target = (event.target as Element).closest<HTMLAnchorElement>(TARGETS);
      if (!target) return;
      if (event.type === 'click' && target.href && isPlainClick(event)) followed = target.href;
      // A click must not leave the page before the rest is there, nor a key of the chart scroll it.
      if (
        followed !== '' ||
        (target.matches('.chart') && /^(Arrow|Home|End)/.test((event as KeyboardEvent).key))
      )
        event.preventDefault();
      kept.push(event);
      wake();
    };
    for (const type of EVENTS) root.addEventListener(type, keep);
    addEventListener('hashchange', wake);
    if (location.hash) wake();
    return stop;
  };
