import { chooseYear, pressHandle, setHandle, type Handle } from '$lib/calendar/year-handles';
import type { YearRange } from '$lib/calendar/year-range';

/** What a choice of years is to the history of the page (`PageState.change`). */
type How = 'held' | 'fresh' | 'same';

/** The controls of a range of years: the browser's own, made to move together. */
export interface YearControls {
  /** Sets both handles and both lists. */
  readonly show: (range: YearRange) => void;
}

const HANDLES: readonly Handle[] = ['from', 'to'];

/**
 * Has the two handles and the two lists of `YearRange.svelte` move together. Each is sought anew when it is needed: another
 * script may have put something else in its place.
 *
 * @param bounds the years of the data.
 * @param now the years in view.
 * @param choose called for each change.
 */
export function yearControls(
  root: HTMLElement,
  bounds: YearRange,
  now: () => YearRange,
  choose: (range: YearRange, how: How) => void,
): YearControls {
  const silent = new Set(root.dataset['silent']?.split(' ').filter(Boolean).map(Number));
  /** True for the first change since a handle was taken up: later ones of the same hold are one step with it. */
  let fresh = !root.contains(document.activeElement);

  const change = (range: YearRange, settled: boolean) => {
    choose(range, settled ? (fresh ? 'fresh' : 'same') : 'held');
    if (settled) fresh = false;
  };

  root.addEventListener('focusin', () => (fresh = true));
  root.addEventListener('pointerdown', () => (fresh = true));
  const slide = (event: Event) => {
    const input = event.target;
    const handle = handleOf(input);
    if (!(input instanceof HTMLInputElement) || !handle) return;
    const next = setHandle(now(), handle, input.valueAsNumber, bounds);
    // The browser has moved the handle as it liked; it stands where the range says.
    input.value = String(next[handle]);
    change(next, event.type === 'change');
  };
  root.addEventListener('input', slide);
  root.addEventListener('change', (event) => {
    const list = event.target;
    if (list instanceof HTMLSelectElement) {
      fresh = true;
      change(chooseYear(now(), yearOf(list), Number(list.value), bounds), true);
    } else slide(event);
  });
  root.addEventListener('keydown', (event) => {
    const handle = handleOf(event.target);
    if (!handle || event.altKey || event.ctrlKey || event.metaKey) return;
    const next = pressHandle(now(), handle, event.key, bounds);
    if (next === undefined) return;
    event.preventDefault();
    change(next, true);
  });

  return {
    show(range) {
      for (const handle of HANDLES) {
        const year = range[handle];
        for (const list of root.querySelectorAll<HTMLSelectElement>(`select[data-year=${handle}]`))
          list.value = String(year);
        for (const input of root.querySelectorAll<HTMLInputElement>(`input[data-handle=${handle}]`)) {
          input.value = String(year);
          input.ariaValueText = `${String(year)}${silent.has(year) ? ', no figure in the text' : ''}`;
          // Where both handles stand at the end, the first must be the one that can be taken.
          input.classList.toggle('front', handle === 'from' && share(year, bounds) > 0.5);
        }
      }
      const slider = root.querySelector<HTMLElement>('.slider');
      for (const handle of HANDLES)
        slider?.style.setProperty(`--${handle}`, String(share(range[handle], bounds)));
    },
  };
}

/** The years at which the browser's own controls stand: a reader may have moved one or both before the island was awake. */
export function yearsInControls(root: HTMLElement, bounds: YearRange, before: YearRange): YearRange {
  return HANDLES.reduce((range, handle) => {
    const list = root.querySelector<HTMLSelectElement>(`select[data-year=${handle}]`);
    const chosen = [...(list?.options ?? [])].find(
      ({ selected, defaultSelected }) => selected && !defaultSelected,
    );
    if (chosen) return chooseYear(range, handle, Number(chosen.value), bounds);
    const input = root.querySelector<HTMLInputElement>(`input[data-handle=${handle}]`);
    return input && input.value !== input.defaultValue
      ? setHandle(range, handle, input.valueAsNumber, bounds)
      : range;
  }, before);
}

const share = (year: number, { from, to }: YearRange): number => (year - from) / (to - from);

const handleOf = (target: EventTarget | null): Handle | undefined =>
  target instanceof HTMLInputElement
    ? HANDLES.find((handle) => handle === target.dataset['handle'])
    : undefined;

const yearOf = (list: HTMLSelectElement): Handle => (list.dataset['year'] === 'to' ? 'to' : 'from');
