import { copyText } from '../copy-text';

/** Where a group of buttons says what came of them: its own line, and below it what must be copied by hand. */
const groupOf = (button: Element): Element | null => button.closest('.copying');

/** Says beside a button what came of it. */
export function say(button: Element, words: string): void {
  const group = groupOf(button);
  group?.querySelector('textarea')?.remove();
  const line = group?.querySelector('[role=status]');
  if (line) line.textContent = words;
}

/**
 * Copies words for the button that was pressed and says so. Where the browser forbids it the words are shown, selected, to
 * be copied by hand.
 *
 * @param what what the words are, as a sentence begins with it: `BibTeX`.
 */
export async function copyFor(button: Element, words: string, what: string): Promise<void> {
  if (await copyText(words)) {
    say(button, `${what} copied.`);
    return;
  }
  say(button, 'This browser does not let the page copy. To be copied by hand:');
  const field = document.createElement('textarea');
  field.readOnly = true;
  field.rows = 6;
  field.ariaLabel = 'To copy by hand';
  field.value = words;
  groupOf(button)?.append(field);
  field.focus();
  field.select();
}

/** Copies the lines that stand above a button. */
export async function copyLines(button: Element): Promise<void> {
  const lines = groupOf(button)?.previousElementSibling;
  await copyFor(button, lines?.textContent ?? '', lines?.ariaLabel ?? 'The lines');
}
