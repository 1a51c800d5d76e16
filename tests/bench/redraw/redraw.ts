/** What the benchmark runs in the browser: a chart that is drawn again and again for other years. */
import '../../../src/app.css';
import type { YearRange } from '$lib/calendar/year-range';
import type { ChartInput } from '$lib/charts/chart-input';
import { drawChart, layoutFor } from '$lib/charts/draw-chart';
import { boundsOf } from '$lib/datasets/row-years';
import { baseYears } from '$lib/views/offered';
import type { View, ViewName } from '$lib/views/view';
import { madeUpRows } from './made-up-rows';

/** What is measured of one chart. */
export interface Asked {
  /** The chart of the edition. */
  readonly input: ChartInput;
  /** So many made-up rows in the place of its own; `undefined` for its own. */
  readonly count: number | undefined;
  readonly view: ViewName;
  readonly warmUps: number;
  readonly runs: number;
  /** No run is begun after so many milliseconds, but five are made. */
  readonly patience: number;
}

/** What was drawn last, and how long each redrawing took, in milliseconds. */
export interface Redrawn {
  readonly rows: number;
  readonly marks: number;
  readonly times: readonly number[];
}

const WIDTH = 720;

/** Draws a chart and changes its years again and again. */
export async function redraw({ input, count, view: name, warmUps, runs, patience }: Asked): Promise<Redrawn> {
  const chart = count === undefined ? input : madeUp(input, count);
  const { from, to } = chart.range;
  const base = baseYears(chart.rows)[0] ?? from;
  const view: View | undefined = name === 'level' ? undefined : { name, scale: 'linear', base };
  const steps = Math.min(8, to - from);

  const room = document.body.appendChild(document.createElement('div'));
  room.style.width = `${String(WIDTH)}px`;
  const draw = (range: YearRange): void =>
    room.replaceChildren(drawChart({ ...chart, range, view }, layoutFor(WIDTH), document));

  const times: number[] = [];
  const begun = performance.now();
  for (let turn = 0; turn < warmUps + runs; turn += 1) {
    if (times.length >= 5 && performance.now() - begun > patience) break;
    const time = await timed(room, () => draw({ from: from + 1 + (turn % steps), to }));
    if (turn >= warmUps) times.push(time);
  }
  const marks = room.querySelectorAll('[data-figure]').length;
  room.remove();
  return { rows: chart.rows.length, marks, times };
}

function madeUp(input: ChartInput, count: number): ChartInput {
  const [like] = input.rows;
  if (!like) throw new Error('The chart has no rows to make others like.');
  const rows = madeUpRows(count, like);
  return { ...input, rows, range: boundsOf(rows), events: [] };
}

/** The milliseconds from a change of years, made as a frame begins, until the new chart is laid out and painted. */
function timed(room: Element, change: () => void): Promise<number> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      const begun = performance.now();
      const { port1, port2 } = new MessageChannel();
      // A message that is sent within a frame arrives when the frame is done.
      port2.onmessage = () => resolve(performance.now() - begun);
      change();
      room.getBoundingClientRect();
      port1.postMessage(null);
    });
  });
}

Object.assign(globalThis, { redraw });
