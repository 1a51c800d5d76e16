import { Chart, LinearScale, LineController, LineElement, PointElement } from 'chart.js';
import { words } from '../made/figures.js';
import { followYears } from './controls.js';

Chart.register(LinearScale, LineController, LineElement, PointElement);

const COLOR = '#b92c14';
const canvas = document.getElementById('chart').appendChild(document.createElement('canvas'));
let chart;

followYears(({ from, to, rows, most }) => {
  const data = rows.map(({ year, value }) => ({ x: year, y: value }));
  if (chart) {
    chart.data.datasets[0].data = data;
    Object.assign(chart.options.scales.x, { min: from, max: to });
    chart.options.scales.y.max = most;
    chart.update('none');
    return;
  }
  chart = new Chart(canvas, {
    type: 'line',
    data: {
      datasets: [
        {
          data,
          borderColor: COLOR,
          backgroundColor: COLOR,
          borderWidth: 2,
          pointRadius: 4,
          spanGaps: false,
          clip: false,
        },
      ],
    },
    options: {
      animation: false,
      parsing: false,
      normalized: true,
      maintainAspectRatio: false,
      scales: {
        x: { type: 'linear', min: from, max: to, ticks: { stepSize: 1, callback: String } },
        y: { min: 0, max: most, title: { display: true, text: words.unit } },
      },
    },
  });
});
