import { LineChart } from 'echarts/charts';
import { GridComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { words } from '../made/figures.js';
import { followYears } from './controls.js';

use([LineChart, GridComponent, CanvasRenderer]);

const chart = init(document.getElementById('chart'));
chart.setOption({
  animation: false,
  grid: { left: 40, right: 20, top: 40, bottom: 30 },
  xAxis: { type: 'value', minInterval: 1, axisLabel: { formatter: String }, splitLine: { show: false } },
  yAxis: { type: 'value', min: 0, name: words.unit },
  series: [
    {
      type: 'line',
      connectNulls: false,
      showAllSymbol: true,
      symbol: 'circle',
      symbolSize: 8,
      lineStyle: { width: 2 },
      color: '#b92c14',
    },
  ],
});

followYears(({ from, to, rows, most }) => {
  chart.setOption({
    xAxis: { min: from, max: to },
    yAxis: { max: most },
    series: [{ data: rows.map(({ year, value }) => [year, value]) }],
  });
});
