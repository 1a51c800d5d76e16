import type { Attachment } from 'svelte/attachments';

/**
 * Sets the words of an element whole at each change. A component would change the text that it once made, which a translator
 * or an extension may have taken out of the page meanwhile: the element would say what is no longer so.
 */
export const setsWhole =
  (words: string): Attachment<HTMLElement> =>
  (element) => {
    element.textContent = words;
  };
