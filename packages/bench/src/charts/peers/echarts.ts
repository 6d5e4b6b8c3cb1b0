import { BarChart, LineChart } from 'echarts/charts'
import { GridComponent, TooltipComponent } from 'echarts/components'
import { init, use } from 'echarts/core'
import { CanvasRenderer } from 'echarts/renderers'
import { type ChartPeer, size } from '../ChartPeer.js'
import type { ChartData, ChartKind } from '../cases.js'
import { colorOf, dayText } from '../page/colors.js'
import { numbersIn } from '../page/numbersIn.js'

use([BarChart, LineChart, GridComponent, TooltipComponent, CanvasRenderer])

const echarts: ChartPeer = {
  mount(element, data, kind) {
    const chart = init(element, null, { ...size, renderer: 'canvas' })
    const show = (next: ChartData): void => {
      chart.setOption(optionOf(next, kind))
      chart.getZr().flush()
    }
    show(data)
    return {
      update: show,
      unmount: () => chart.dispose(),
      told: () => numbersIn(element, '.tip'),
    }
  },
}

export default echarts

function optionOf(data: ChartData, kind: ChartKind): Parameters<ReturnType<typeof init>['setOption']>[0] {
  return {
    animation: false,
    grid: { top: 10, right: 10, bottom: 30, left: 50 },
    tooltip: {
      trigger: 'axis',
      transitionDuration: 0,
      formatter: (all: unknown) =>
        (all as { value: readonly number[] }[]).map(({ value }) => `<p class="tip">${value[1]}</p>`).join(''),
    },
    xAxis:
      kind !== 'stack'
        ? { type: 'time', axisLabel: { formatter: dayText } }
        : { type: 'category', axisLabel: { formatter: (value: string) => dayText(Number(value)) } },
    yAxis: { type: 'value' },
    series: data.map(({ label, points }, at) => ({
      name: label,
      color: colorOf(at),
      data: points.map(({ x, y }) => [kind === 'stack' ? String(x) : x, y]),
      ...(kind !== 'stack'
        ? {
            type: 'line',
            showSymbol: false,
            sampling: 'minmax',
            lineStyle: { width: kind === 'area' ? 0 : data.length > 4 ? 1 : 2 },
            ...(kind === 'area' ? { stack: 'all', areaStyle: { opacity: 1 } } : {}),
          }
        : { type: 'bar', stack: 'all' }),
    })),
  } as Parameters<ReturnType<typeof init>['setOption']>[0]
}
