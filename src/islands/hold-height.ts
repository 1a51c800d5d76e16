/**
 * Keeps an element at least as high as it is, so that what stands below it does not move when the chosen years leave it
 * less to show. A change of the window's width starts anew.
 */
export function holdHeight(element: HTMLElement): void {
  let width = element.clientWidth;
  const hold = () => {
    element.style.minHeight = '';
    element.style.minHeight = `${String(element.offsetHeight)}px`;
  };
  // Paper has a width of its own: the style sheet lets go of held heights there.
  element.dataset['held'] = '';
  hold();
  new ResizeObserver(() => {
    if (element.clientWidth === width) return;
    width = element.clientWidth;
    hold();
  }).observe(element);
}
