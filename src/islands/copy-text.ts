/**
 * Puts words into the clipboard. Gives `false` where the browser forbids it, or where the site is not served securely:
 * the page then shows the words, to be copied by hand.
 */
export async function copyText(words: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(words);
    return true;
  } catch {
    return false;
  }
}
