/** The address of the page: the one module that reads it and writes it. */

/** What an address asks for. */
export interface Asked {
  readonly params: URLSearchParams;
  /** The place that it names, with its number sign; empty where it names none. */
  readonly hash: string;
}

/** What the address asks for now. `&amp;` is read as the ampersand that some programs make it of. */
export function asked(): Asked {
  return { params: new URLSearchParams(location.search.replaceAll('&amp;', '&')), hash: location.hash };
}

/** The same in the two parts that an address has. */
export function askedInParts(): { readonly search: string; readonly hash: string } {
  const { params, hash } = asked();
  const search = params.toString();
  return { search: search === '' ? '' : `?${search}`, hash };
}

/** The whole address. */
export const address = (): string => location.href;

/** The address when this module last wrote it or heard of it. */
let known = location.href;

/**
 * Writes the address: what is not given stays as it is. Gives whether it is another than before.
 *
 * @param as `step` for a step that the back button undoes, `same` for one in the place of the last.
 */
export function writeAddress(
  { search = location.search, hash = location.hash }: { readonly search?: string; readonly hash?: string },
  as: 'step' | 'same',
): boolean {
  const next = location.pathname + search + hash;
  if (next === location.pathname + location.search + location.hash) return false;
  if (as === 'step') history.pushState(null, '', next);
  else history.replaceState(null, '', next);
  known = location.href;
  return true;
}

/** Leaves the page for another address. */
export const leaveFor = (next: string): void => location.assign(next);

/** Loads the page again. */
export const loadAgain = (): void => location.reload();

const listeners: (() => void)[] = [];

/** Calls back whenever the reader goes back or forth, or to another place in the page. */
export function onAddress(listener: () => void): void {
  if (listeners.length === 0) for (const type of ['popstate', 'hashchange']) addEventListener(type, hear);
  listeners.push(listener);
}

function hear(): void {
  // A browser tells of one change twice: as a step in its history, and as another place.
  if (location.href === known) return;
  known = location.href;
  for (const listener of [...listeners]) listener();
}
