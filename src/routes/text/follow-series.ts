import { on } from 'svelte/events';

/**
 * On a narrow page, where one series at a time stands over the text: shows that of the figure which the reader has
 * just come to, or points at. It watches which figures cross the upper third of the window, and listens to no
 * scrolling.
 */
export function followSeries(root: HTMLElement): void {
  const observer = new IntersectionObserver(
    (entries) => {
      // What is pinned keeps its series in sight, wherever the reading is.
      if (root.querySelector('.text [data-lit=pinned]')) return;
      for (const { isIntersecting, target } of entries) if (isIntersecting) showSeriesOf(target);
    },
    { rootMargin: '-30% 0px -45%' },
  );
  for (const figure of root.querySelectorAll('.text .figure')) observer.observe(figure);
  const point = ({ target }: Event) => {
    const figure = target instanceof Element && target.closest('.text .figure');
    if (figure) showSeriesOf(figure);
  };
  on(root, 'focusin', point);
  on(root, 'click', point);
}

/** Shows the series of a figure beside its section, if it is one of those that stand there. */
function showSeriesOf(figure: Element): void {
  const all = [...(figure.closest('section')?.querySelectorAll<HTMLElement>('[data-series]') ?? [])];
  const come = all.find((each) => figure.classList.contains(each.dataset['series'] ?? ''));
  if (come) for (const each of all) each.classList.toggle('current', each === come);
}
