import { raisePinned } from './raise-pinned';

/** The figure that is pinned, or that the address names as long as nothing is there yet that could pin it. */
const PINNED = '.text [data-lit=pinned], :root:not(.linked) .text .figure:target';

/**
 * On a narrow page, where one series at a time stands over the text: shows that of the pinned figure, else of the one
 * which the reader has just come to, or has the focus on. On a wide page, where all stand beside it: brings that of the
 * pinned figure to the head. It watches which figures cross the upper third of the window, and listens to no
 * scrolling.
 */
export function followSeries(root: HTMLElement): void {
  const observer = new IntersectionObserver(
    (entries) => {
      // What is pinned keeps its series in sight, wherever the reading is.
      if (root.querySelector(PINNED)) return;
      for (const { isIntersecting, target } of entries) if (isIntersecting) showSeriesOf(target);
    },
    { rootMargin: '-30% 0px -45%' },
  );
  for (const figure of root.querySelectorAll('.text .figure')) observer.observe(figure);
  root.addEventListener('focusin', ({ target }) => {
    const figure = target instanceof Element && target.closest('.text .figure');
    if (figure) showSeriesOf(figure);
  });
  let shown: HTMLElement | null = null;
  const showPinned = () => {
    const pinned = root.querySelector<HTMLElement>(PINNED);
    // Most often only what is pointed at has changed.
    if (pinned === shown) return;
    shown = pinned;
    if (pinned) showSeriesOf(pinned);
    raisePinned(root, pinned?.dataset['figure']);
  };
  showPinned();
  // Whatever pins it: a click, the address, the back button, a mark of a chart.
  new MutationObserver(showPinned).observe(root, { subtree: true, attributeFilter: ['data-lit'] });
  window.addEventListener('resize', () => raisePinned(root, shown?.dataset['figure']));
}

/** Shows the series of a figure beside its section, if it is one of those that stand there. */
function showSeriesOf(figure: Element): void {
  const all = [...(figure.closest('section')?.querySelectorAll<HTMLElement>('[data-series]') ?? [])];
  const come = all.find((each) => figure.classList.contains(each.dataset['series'] ?? ''));
  if (come) for (const each of all) each.classList.toggle('current', each === come);
}
