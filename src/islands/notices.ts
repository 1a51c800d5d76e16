/**
 * What a page could not use of its address, or could not load, in words. It lies over the foot of the page and moves nothing.
 * Whoever has something to say says it under a name of its own, and takes it back under the same.
 */
interface Notice {
  readonly sentences: readonly string[];
  readonly again?: (() => Promise<void>) | undefined;
}

const told = new Map<string, Notice>();

/** Tells sentences in the place of what the same name told before; none puts them away. */
export function tell(name: string, sentences: readonly string[], again?: () => Promise<void>): void {
  if (sentences.length > 0) told.set(name, { sentences, again });
  else if (!told.delete(name)) return;
  show();
}

/** Puts all notices away. */
function dismiss(): void {
  if (told.size === 0) return;
  told.clear();
  show();
}

function show(): void {
  const place = document.querySelector('.notices') ?? document.body.appendChild(noticesPlace());
  if (told.size === 0) {
    place.replaceChildren();
    return;
  }
  const slip = document.createElement('div');
  slip.className = 'slip';
  const words = document.createElement('div');
  for (const { sentences, again } of told.values()) {
    for (const sentence of sentences)
      words.append(Object.assign(document.createElement('p'), { textContent: sentence }));
    if (again) words.append(buttonOf('Try again', () => void again()));
  }
  slip.append(words, buttonOf('Close', dismiss));
  place.replaceChildren(slip);
}

function noticesPlace(): HTMLElement {
  const place = document.createElement('div');
  place.className = 'notices no-print';
  place.role = 'alert';
  return place;
}

function buttonOf(words: string, press: () => void): HTMLButtonElement {
  const button = Object.assign(document.createElement('button'), { type: 'button', className: 'button' });
  button.textContent = words;
  button.addEventListener('click', press);
  return button;
}
