/** What an island has to say in its place, and where it has none, over the foot of the page. */
import { loadAgain } from './address';
import { tell } from './notices';

/**
 * Says that something did not come, with a way to try again; a second time the page itself is loaded again.
 *
 * @param near the button that was pressed, where one was: what it could not do is said beside it.
 */
export function sayLost(
  root: HTMLElement,
  words: string,
  again: () => Promise<void>,
  near?: Element | null,
): void {
  const place =
    statusNear(root, near, '.copying, .snippet') ?? placeIn(root) ?? statusNear(root, near, 'section');
  if (!place) {
    tell(`lost ${root.dataset['island'] ?? ''}`, [words], again);
    return;
  }
  if (!before.has(place)) before.set(place, [...place.childNodes]);
  place.hidden = false;
  if (!place.matches('.lost')) {
    // What stands below must not move.
    place.style.minHeight = `${String(place.offsetHeight)}px`;
    place.textContent = `${words} Press again to try once more.`;
    return;
  }
  const tried = place.dataset['tried'] !== undefined;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button';
  button.textContent = tried ? 'Load the page again' : 'Try again';
  button.addEventListener('click', () => {
    place.dataset['tried'] = '';
    if (tried) loadAgain();
    else void again();
  });
  place.replaceChildren(`${words} `, button);
}

/** What stood in a place before something was said there. */
const before = new WeakMap<HTMLElement, readonly ChildNode[]>();

/** Takes back what was said. */
export function unsay(root: HTMLElement): void {
  tell(`lost ${root.dataset['island'] ?? ''}`, []);
  const place = placeIn(root);
  const words = place && before.get(place);
  if (!place || !words) return;
  before.delete(place);
  place.replaceChildren(...words);
  place.hidden = place.matches('.lost');
  delete place.dataset['tried'];
}

/** The line in which a group of buttons says what came of them. */
function statusNear(
  root: HTMLElement,
  near: Element | null | undefined,
  group: string,
): HTMLElement | undefined {
  const line = near?.closest(group)?.querySelector<HTMLElement>('[role=status]');
  return line && root.contains(line) ? line : undefined;
}

/** The place of an island for what it has to say: its own, and not that of an island within it. */
function placeIn(root: HTMLElement): HTMLElement | undefined {
  return [...root.querySelectorAll<HTMLElement>('[data-says]')].find(
    (place) => place.closest('[data-island]') === root,
  );
}
