import type { Attachment } from 'svelte/attachments';

/**
 * Keeps an element at least as high as it was built, so that what stands below it does not move when the chosen
 * years leave it less to show. A change of the window's width starts anew.
 */
export const holdHeight: Attachment<HTMLElement> = (element) => {
  let width = 0;
  // Paper has a width of its own: the style sheet lets go of held heights there.
  element.dataset['held'] = '';
  const observer = new ResizeObserver(() => {
    if (element.clientWidth === width) return;
    width = element.clientWidth;
    element.style.minHeight = '';
    element.style.minHeight = `${String(element.offsetHeight)}px`;
  });
  // The first measure is taken at once: the years of the address come right after.
  width = element.clientWidth;
  element.style.minHeight = `${String(element.offsetHeight)}px`;
  observer.observe(element);
  return () => {
    observer.disconnect();
  };
};
