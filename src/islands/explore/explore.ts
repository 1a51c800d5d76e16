import { chartInput } from '$lib/components/chart-input';
import { rowsWithin } from '$lib/datasets/row-years';
import { summaryOf } from '$lib/datasets/summary';
import { fileName } from '$lib/downloads/file-name';
import type { DatasetView } from '$lib/edition/dataset-view';
import { isPlain } from '$lib/views/view';
import { summaryOfView } from '$lib/views/view-words';
import { holdHeight } from '../hold-height';
import { tell } from '../notices';
import { pageData } from '../page-data';
import type { PageState } from '../page-state';
import { showYearsInPanel } from '../panels/these-years';
import { saveCsv } from '../save-csv';
import { redrawn, type Redrawn } from './redraw';
import { exploredState, isWhole, type Explored } from './state';
import { showYearsInPage } from './years-in-page';
import { viewControls, viewInControls, type ViewControls } from './view-controls';
import { yearControls, yearsInControls, type YearControls } from './year-controls';

/** A chart with its controls, as one island. */
interface Parts {
  readonly root: HTMLElement;
  readonly dataset: DatasetView;
  readonly chart: Redrawn;
  readonly years: YearControls | undefined;
  readonly views: ViewControls | undefined;
}

/** Lets a reader choose the years of a chart and how its figures are looked at. */
export function mount(root: HTMLElement): void {
  const { dataset } = pageData();
  const state = exploredState();
  if (!dataset || !state) throw new Error('page without a dataset');
  const yearsRoot = root.querySelector<HTMLElement>('.years');
  const viewsRoot = root.querySelector<HTMLElement>('.view-room');
  // Read before anything is shown: the reader may have chosen before this was here.
  const chosen = {
    range: yearsRoot ? yearsInControls(yearsRoot, dataset.bounds, state.now.range) : state.now.range,
    view: viewsRoot ? viewInControls(viewsRoot) : {},
  };
  const choose = (next: Partial<Explored>, how: 'held' | 'fresh' | 'same') => {
    // What the reader chooses himself overtakes what the address asked for.
    tell('place', []);
    state.change({ ...next, notices: [] }, how);
  };
  const parts: Parts = {
    root,
    dataset,
    chart: redrawn(root),
    years:
      (yearsRoot &&
        yearControls(
          yearsRoot,
          dataset.bounds,
          () => state.now.range,
          (range, how) => choose({ range }, how),
        )) ||
      undefined,
    views:
      (viewsRoot &&
        viewControls(viewsRoot, dataset.rows, (view) =>
          choose({ view: { ...state.now.view, ...view } }, 'fresh'),
        )) ||
      undefined,
  };
  bindButtons(parts, state, choose);
  for (const each of document.querySelectorAll<HTMLElement>('[data-summary], [data-rows], .embedded h1'))
    holdHeight(each);
  state.follow((now) => show(parts, now));
  if (chosen.range !== state.now.range || Object.keys(chosen.view).length > 0)
    // One step with what the reader goes on to do with the same handle.
    choose({ range: chosen.range, view: { ...state.now.view, ...chosen.view } }, 'same');
}

function show({ root, dataset, chart, years, views }: Parts, { range, view, notices }: Explored): void {
  const plain = isPlain(view);
  const whole = isWhole(range, dataset);
  chart.show(
    whole && plain
      ? undefined
      : { ...chartInput(dataset, dataset.headline), range, view: plain ? undefined : view },
  );
  years?.show(range);
  views?.show(view, range);
  const summary = root.querySelector('[data-summary]');
  if (summary)
    summary.textContent = plain ? summaryOf(dataset.rows, range) : summaryOfView(dataset.rows, range, view);
  showYearsInPage(root, dataset, { range, view });
  showYearsInPanel(range);
  tell('years', notices);
}

function bindButtons(
  { root, dataset }: Parts,
  state: PageState<Explored>,
  choose: (next: Partial<Explored>, how: 'fresh') => void,
): void {
  root.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-do]') : null;
    const { range } = state.now;
    if (button?.dataset['do'] === 'all-years') choose({ range: dataset.bounds }, 'fresh');
    if (button?.dataset['do'] === 'save-years')
      saveCsv(rowsWithin(dataset.rows, range), fileName(dataset.slug, 'csv', range));
  });
}
