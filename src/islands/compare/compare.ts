import { mount as mountComponent, unmount } from 'svelte';
import Comparison from '$lib/components/Comparison.svelte';
import { asked } from '../address';
import { yearControls, yearsInControls, type YearControls } from '../explore/year-controls';
import { CHOSEN } from '../linking/chosen';
import { tell } from '../notices';
import { pageData } from '../page-data';
import { press } from './buttons';
import { Picking } from './picking';
import { comparedData, comparedIds, comparingState, readComparing, type Comparing } from './state';

/** Lets a reader choose the two years that are compared: by the controls, in the chart, or by the links in the comparison. */
export function mount(root: HTMLElement): void {
  const { bounds } = comparedData();
  const state = comparingState();
  const picking = new Picking();
  const controls = root.querySelector<HTMLElement>('.years');
  const shown = () => ({ from: state.now.years.a, to: state.now.years.b });
  const chosen = controls ? yearsInControls(controls, bounds, shown()) : shown();

  const choose = (next: Pick<Comparing, 'years'> & Partial<Comparing>, how: 'held' | 'fresh' | 'same') => {
    // What the reader chooses himself overtakes what the address asked for.
    tell('place', []);
    state.change({ picks: state.now.picks, notices: [], ...next }, how);
  };
  /** Chooses what a search part asks for, as the links of the comparison do. */
  const go = (search: string) => {
    const next = readComparing(new URLSearchParams(search), state.now.years);
    choose(next, 'fresh');
  };
  const years: YearControls | undefined = controls
    ? yearControls(controls, bounds, shown, ({ from: a, to: b }, how) => {
        // Figures picked in another year are picked no longer.
        const next = readComparing(paramsOf(a, b, state.now.picks), state.now.years);
        choose({ ...next, notices: [] }, how);
      })
    : undefined;

  let before: Comparing | undefined;
  state.follow((now) => {
    years?.show({ from: now.years.a, to: now.years.b });
    tell('years', now.notices);
    if (before || now.notices.length > 0 || differs(now)) showComparison(root, now);
    markChosen(root, comparedIds(now));
    before = now;
  });

  root.addEventListener(CHOSEN, (event) => {
    const next = picking.take((event as CustomEvent<string>).detail);
    answer(root, picking.inWords());
    if (next) choose(next, 'fresh');
    else markChosen(root, picking.half === undefined ? [] : [picking.half]);
  });
  root.addEventListener('click', (event) => {
    const pressed =
      event.target instanceof Element
        ? event.target.closest<HTMLElement>('.comparison a[href^="?"], [data-do]')
        : null;
    if (!pressed || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (pressed instanceof HTMLAnchorElement) {
      event.preventDefault();
      const place = placeOf(pressed);
      go(pressed.search);
      keepFocus(pressed, place);
    } else if (pressed.dataset['do'] !== undefined) {
      press(pressed, state.now).then(
        (words) => {
          if (words !== undefined) answer(root, words);
        },
        (error: unknown) => {
          console.error(error);
          answer(root, 'This could not be done.');
        },
      );
    }
  });
  if (chosen.from !== state.now.years.a || chosen.to !== state.now.years.b)
    choose({ years: { a: chosen.from, b: chosen.to } }, 'same');
}

function paramsOf(a: number, b: number, picks: readonly string[]): URLSearchParams {
  const params = new URLSearchParams({ a: String(a), b: String(b) });
  for (const id of picks) params.append('pick', id);
  return params;
}

/** Whether the page was built with other years or figures. */
function differs({ years, picks }: Comparing): boolean {
  const { otherwise } = comparedData();
  return years.a !== otherwise.a || years.b !== otherwise.b || picks.length > 0;
}

let shownNow: Record<string, unknown> | undefined;

/** Puts another comparison in the place of the one that is shown, whole. */
function showComparison(root: HTMLElement, { years, picks }: Comparing): void {
  const place = root.querySelector('.comparison');
  if (!place) return;
  const { datasets } = comparedData();
  const fresh = document.createElement('div');
  const next = mountComponent(Comparison, {
    target: fresh,
    props: { datasets, years, picks, cited: pageData().cited, params: asked().params },
  });
  place.replaceChildren(fresh);
  if (shownNow) void unmount(shownNow);
  shownNow = next;
}

/** Marks in the charts below an element the figures with these ids, and no others. */
function markChosen(root: HTMLElement, ids: readonly string[]): void {
  for (const mark of root.querySelectorAll<SVGElement>('.plot [data-figure]'))
    mark.toggleAttribute('data-chosen', ids.includes(mark.dataset['figure'] ?? ''));
}

function answer(root: HTMLElement, words: string): void {
  const line = root.querySelector('[data-answer]');
  if (line) line.textContent = words;
}

/** Where a link of the comparison stands: its dataset, and which of the two years. */
interface Place {
  readonly name: string;
  readonly side: number;
}

function placeOf(link: Element): Place {
  const section = link.closest('section');
  const sides = [...(section?.querySelectorAll('.side') ?? [])];
  return {
    name: section?.getAttribute('aria-labelledby') ?? '',
    side: sides.findIndex((side) => side.contains(link)),
  };
}

/** Gives the focus to what has come in the place of a link: the first link of the same year, or the button of its dataset. */
function keepFocus(pressed: Element, { name, side }: Place): void {
  if (pressed.isConnected) return;
  const section = document.querySelector(`section[aria-labelledby="${CSS.escape(name)}"]`);
  const place =
    section?.querySelectorAll('.side')[side]?.querySelector('a') ?? section?.querySelector('[data-do]');
  if (place instanceof HTMLElement) place.focus();
}
