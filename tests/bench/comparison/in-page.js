/**
 * What runs in the pages that are measured. Each function stands alone, for it is sent to the browser as its text.
 *
 * @typedef {{ blocking: number, shift: number, key: number }} Noted
 */

/** Notes from the beginning of a page what blocks it, what shifts in it, and when a key was last pressed. */
export function noteVitals() {
  /** @type {Noted} */
  const noted = { blocking: 0, shift: 0, key: NaN };
  Reflect.set(globalThis, 'noted', noted);
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) noted.blocking += Math.max(0, duration - 50);
  }).observe({ type: 'longtask', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const shift = /** @type {PerformanceEntry & { value: number, hadRecentInput: boolean }} */ (entry);
      if (!shift.hadRecentInput) noted.shift += shift.value;
    }
  }).observe({ type: 'layout-shift', buffered: true });
  addEventListener('keydown', ({ timeStamp }) => (noted.key = performance.timeOrigin + timeStamp), {
    capture: true,
  });
}

/** What was noted, with the beginning of the page in milliseconds of the epoch and its first paint after that. */
export function readVitals() {
  const { noted } = /** @type {{ noted: Noted }} */ (/** @type {unknown} */ (globalThis));
  const painted = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN;
  return { ...noted, began: performance.timeOrigin, painted };
}

/**
 * Where the chart of the page stands: the largest drawing in sight, whatever draws it. `undefined` where there is none, or
 * where a part of it is out of sight.
 */
export function findChart() {
  const drawings = [...document.querySelectorAll('svg, canvas')]
    .filter((drawing) => drawing.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
    .map((drawing) => drawing.getBoundingClientRect())
    .filter(({ width, height }) => width * height >= 40_000)
    .sort((a, b) => b.width * b.height - a.width * a.height);
  const [chart] = drawings;
  if (!chart) return undefined;
  const [x, y] = [Math.floor(chart.left), Math.floor(chart.top)];
  const region = { x, y, width: Math.ceil(chart.right) - x, height: Math.ceil(chart.bottom) - y };
  const inSight = x >= 0 && y >= 0 && chart.right <= innerWidth && chart.bottom <= innerHeight;
  return inSight ? region : undefined;
}
