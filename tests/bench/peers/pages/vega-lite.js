import embed from 'vega-embed';
import { figures, words, years } from '../made/figures.js';
import { followYears } from './controls.js';

const [first, last] = years;

/** The years are parameters of the specification: it is compiled once, and a change of years goes through its dataflow. */
const specification = {
  $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
  width: 650,
  height: 340,
  params: [
    { name: 'from', value: first },
    { name: 'to', value: last + 1 },
  ],
  data: { values: figures },
  transform: [{ filter: 'datum.year >= from && datum.year <= to' }],
  mark: {
    type: 'line',
    point: { color: '#b92c14', size: 50 },
    color: '#b92c14',
    strokeWidth: 2,
    invalid: 'break-paths-show-path-domains',
  },
  encoding: {
    x: {
      field: 'year',
      type: 'quantitative',
      title: null,
      axis: { format: 'd', tickMinStep: 1, grid: false },
      scale: { domain: [{ expr: 'from' }, { expr: 'to' }], nice: false, zero: false },
    },
    y: { field: 'value', type: 'quantitative', title: words.unit },
  },
};

const { view } = await embed('#chart', specification, { actions: false, renderer: 'canvas' });

followYears(({ from, to }) => {
  view.signal('from', from).signal('to', to).run();
});
