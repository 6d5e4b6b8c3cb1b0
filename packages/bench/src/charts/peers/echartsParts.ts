import { HeatmapChart, TreemapChart } from 'echarts/charts'
import { CalendarComponent, GridComponent, TooltipComponent, VisualMapComponent } from 'echarts/components'
import { init, use } from 'echarts/core'
import { CanvasRenderer } from 'echarts/renderers'
import { type ChartPeer, size } from '../ChartPeer.js'
import type { ChartData, ChartKind } from '../cases.js'
import { colorOf } from '../page/colors.js'
import { numbersIn } from '../page/numbersIn.js'

use([
  CalendarComponent,
  CanvasRenderer,
  GridComponent,
  HeatmapChart,
  TooltipComponent,
  TreemapChart,
  VisualMapComponent,
])

type Option = Parameters<ReturnType<typeof init>['setOption']>[0]

const echartsParts: ChartPeer = {
  mount(element, data, kind) {
    const chart = init(element, null, { ...size, renderer: 'canvas' })
    const show = (next: ChartData): void => {
      chart.setOption(optionOf(next, kind))
      chart.getZr().flush()
    }
    show(data)
    return { update: show, unmount: () => chart.dispose(), told: () => numbersIn(element, '.tip') }
  },
}

export default echartsParts

function optionOf(data: ChartData, kind: ChartKind): Option {
  const common = {
    animation: false,
    tooltip: {
      transitionDuration: 0,
      formatter: ({ value }: { value: number | readonly unknown[] }) =>
        `<p class="tip">${typeof value === 'number' ? value : value[value.length - 1]}</p>`,
    },
  }
  if (kind === 'tree') return { ...common, series: [treeOf(data)] } as Option
  const most = data.reduce((high, { points }) => points.reduce((max, { y }) => Math.max(max, y), high), 0)
  const visualMap = { min: 0, max: most, orient: 'horizontal', top: 0, left: 'center' }
  if (kind === 'days') {
    const days = (data[0]?.points ?? []).map(({ x, y }) => [new Date(x).toISOString().slice(0, 10), y])
    const calendar = { range: [days[0]?.[0], days[days.length - 1]?.[0]], top: 70, left: 40, right: 10 }
    return {
      ...common,
      visualMap,
      calendar,
      series: [{ type: 'heatmap', coordinateSystem: 'calendar', data: days }],
    } as Option
  }
  return {
    ...common,
    visualMap,
    grid: { top: 60, right: 10, bottom: 30, left: 70 },
    xAxis: { type: 'category', data: (data[0]?.points ?? []).map((_, slot) => String(slot / 2)) },
    yAxis: { type: 'category', data: data.map(({ label }) => label) },
    series: [
      {
        type: 'heatmap',
        data: data.flatMap(({ points }, row) => points.map(({ y }, slot) => [slot, row, y])),
      },
    ],
  } as Option
}

function treeOf(data: ChartData): object {
  return {
    type: 'treemap',
    roam: false,
    nodeClick: false,
    breadcrumb: { show: false },
    data: data.map(({ label, points }, at) => ({
      name: label,
      itemStyle: { color: colorOf(at) },
      children: points.map(({ y }, part) => ({ name: `Part ${part + 1}`, value: y })),
    })),
  }
}
