import type { Page } from '@playwright/test';

/**
 * What is wrong with the layout of a page as it stands, in words: the page is wider than its window, words are cut off,
 * words leave their control, a part that scrolls cannot be reached by key, or a part stands above one that comes before it
 * in the page, so that it pushes it down when the page comes in pieces. Empty where nothing is.
 */
export async function layoutFaults(page: Page): Promise<string[]> {
  return page.evaluate(findFaults);
}

/** Runs in the page, and so holds all it needs. */
function findFaults(): string[] {
  /** An ancestor that shows only a part of what it holds. */
  interface Cutter {
    readonly element: Element;
    readonly aside: boolean;
    readonly below: boolean;
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  }
  /** How an element is shown: the ancestors that cut it, none of them beyond one that scrolls. */
  interface Frame {
    /** Neither laid out nor seen, or kept for the ear alone. */
    readonly unseen: boolean;
    readonly scrolled: boolean;
    readonly cutters: readonly Cutter[];
  }

  // A pixel of rounding, and the lean of an italic letter.
  const ROUNDING = 1.5;
  const FOCUSABLE =
    'a[href], button:enabled, input:enabled, select:enabled, textarea, summary, [tabindex="0"]';
  const CONTROL = 'button, .button, .segments label, summary, [role=slider]';

  const root = document.documentElement;
  const faults = new Set<string>();
  const frames = new Map<Element, Frame>();

  const pathOf = (element: Element) =>
    [element.parentElement?.parentElement, element.parentElement, element]
      .flatMap((each) => (each ? [nameOf(each)] : []))
      .join(' > ');
  const nameOf = ({ localName, id, classList }: Element) =>
    [localName, ...(id ? [`#${id}`] : []), ...[...classList].map((each) => `.${each}`)]
      .filter((each) => !each.startsWith('.svelte-'))
      .join('');
  const wordsOf = ({ textContent }: Node) => (textContent ?? '').trim().replace(/\s+/g, ' ').slice(0, 40);
  const scrolls = (value: string) => value === 'auto' || value === 'scroll';
  const cuts = (value: string) => value === 'hidden' || value === 'clip';

  function frameOf(element: Element): Frame {
    const known = frames.get(element);
    if (known) return known;
    const style = getComputedStyle(element);
    const holder =
      style.position === 'fixed'
        ? null
        : style.position === 'absolute'
          ? (element as HTMLElement).offsetParent
          : element.parentElement;
    const outside = holder && holder !== root ? frameOf(holder) : undefined;
    const { overflowX, overflowY } = style;
    const unseen =
      outside?.unseen === true ||
      style.clipPath !== 'none' ||
      style.visibility !== 'visible' ||
      style.display === 'none';
    const scrolled = scrolls(overflowX) || scrolls(overflowY);
    let cutters = scrolled || !outside || outside.scrolled ? [] : outside.cutters;
    // What scrolls shows all that it holds, to whoever scrolls it.
    if (outside?.scrolled) cutters = [];
    if (element !== document.body && (cuts(overflowX) || cuts(overflowY)))
      cutters = [...cutters, cutterOf(element, style)];
    const frame = { unseen, scrolled, cutters };
    frames.set(element, frame);
    return frame;
  }

  function cutterOf(element: Element, style: CSSStyleDeclaration): Cutter {
    const box = element.getBoundingClientRect();
    const margin = style.overflowX === 'clip' ? parseFloat(style.overflowClipMargin) || 0 : 0;
    return {
      element,
      aside: cuts(style.overflowX),
      below: cuts(style.overflowY),
      left: box.left - margin - ROUNDING,
      right: box.right + margin + ROUNDING,
      top: box.top - margin,
      bottom: box.bottom + margin,
    };
  }

  const shown = (element: Element) => element.checkVisibility() && !frameOf(element).unseen;

  const wider = root.scrollWidth - root.clientWidth;
  if (wider > 0) {
    const edges = [...document.body.querySelectorAll('*')]
      .filter(
        (each) => each.checkVisibility() && !frameOf(each).scrolled && frameOf(each).cutters.length === 0,
      )
      .map((each) => ({ each, right: each.getBoundingClientRect().right }))
      .filter(({ right }) => right > root.clientWidth + 0.5)
      .sort((one, other) => one.right - other.right);
    const last = edges.at(-1)?.each;
    faults.add(`the page is ${String(wider)} px too wide, at ${last ? pathOf(last) : 'no element'}`);
  }

  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  while (texts.nextNode()) {
    const text = texts.currentNode;
    const parent = text.parentElement;
    if (!parent || !/\S/.test(text.nodeValue ?? '')) continue;
    const control = parent.closest(CONTROL);
    const { cutters, unseen } = frameOf(parent);
    if (unseen || (!control && cutters.length === 0)) continue;
    range.selectNodeContents(text);
    for (const { left, right, top, bottom } of range.getClientRects()) {
      if (right - left < 1) continue;
      if (control) {
        const box = control.getBoundingClientRect();
        if (left < box.left - ROUNDING || right > box.right + ROUNDING)
          faults.add(`“${wordsOf(text)}” leaves its control ${pathOf(control)}`);
      }
      // Above and below a line of letters stands room in which no letter is.
      const middle = (top + bottom) / 2;
      for (const cutter of cutters)
        if (
          (cutter.aside && (left < cutter.left || right > cutter.right)) ||
          (cutter.below && (middle < cutter.top || middle > cutter.bottom))
        )
          faults.add(`“${wordsOf(text)}” is cut off by ${pathOf(cutter.element)}`);
    }
  }

  for (const list of document.querySelectorAll('select')) {
    const chosen = list.selectedOptions[0];
    if (!chosen || !shown(list)) continue;
    // As wide as the browser makes a list that holds the chosen words alone.
    const alone = list.cloneNode() as HTMLSelectElement;
    alone.append(chosen.cloneNode(true));
    alone.style.cssText = 'width: max-content; min-width: 0; max-width: none; position: absolute';
    list.after(alone);
    const needed = alone.offsetWidth;
    alone.remove();
    if (needed > list.offsetWidth + ROUNDING)
      faults.add(`“${wordsOf(chosen)}” is cut off by its list of choices ${pathOf(list)}`);
  }

  for (const element of document.body.querySelectorAll<HTMLElement>('*:not(textarea, svg *)')) {
    const aside = element.scrollWidth > element.clientWidth + ROUNDING;
    const down = element.scrollHeight > element.clientHeight + ROUNDING;
    if (!aside && !down) continue;
    const { overflowX, overflowY } = getComputedStyle(element);
    if (!(aside && scrolls(overflowX)) && !(down && scrolls(overflowY))) continue;
    if (!shown(element)) continue;
    const label = element.ariaLabel ?? document.getElementById(element.getAttribute('aria-labelledby') ?? '');
    const reached = element.tabIndex === 0 && element.hasAttribute('tabindex') && element.role && label;
    if (!reached && ![...element.querySelectorAll(FOCUSABLE)].some(shown))
      faults.add(`no key reaches ${pathOf(element)}, which scrolls`);
  }

  const inFlow = (element: Element) =>
    element instanceof HTMLElement &&
    element.checkVisibility() &&
    !['absolute', 'fixed', 'sticky'].includes(getComputedStyle(element).position);
  // The cells of a row are too few and too small to come one by one.
  for (const parent of document.body.querySelectorAll('*:not(tr, svg *, math *)')) {
    const parts = [...parent.children]
      .filter(inFlow)
      .map((part) => ({ part, box: part.getBoundingClientRect() }))
      .filter(({ box }) => box.height > 0 && box.width > 0);
    for (const [place, later] of parts.entries()) {
      const pushed = parts
        .slice(0, place)
        .find(
          ({ box }) =>
            later.box.bottom <= box.top + ROUNDING &&
            later.box.left < box.right - ROUNDING &&
            later.box.right > box.left + ROUNDING,
        );
      if (pushed) faults.add(`${pathOf(later.part)} stands above ${pathOf(pushed.part)}`);
    }
  }
  return [...faults];
}
