import UPlot from 'uplot'
import 'uplot/dist/uPlot.min.css'
import { type ChartPeer, size } from '../ChartPeer.js'
import type { ChartData } from '../cases.js'
import { colorOf } from '../page/colors.js'
import { numbersIn } from '../page/numbersIn.js'

const uPlot: ChartPeer = {
  mount(element, data) {
    const chart = new UPlot(
      {
        ...size,
        ms: 1,
        series: [
          {},
          ...data.map(({ label }, at) => ({ label, stroke: colorOf(at), width: data.length > 4 ? 1 : 2 })),
        ],
      },
      columnsOf(data),
      element,
    )
    return {
      update: (next) => chart.setData(columnsOf(next)),
      unmount: () => chart.destroy(),
      told: () => numbersIn(element, '.u-series:not(:first-child) .u-value'),
    }
  },
}

export default uPlot

function columnsOf(data: ChartData): UPlot.AlignedData {
  const moments = (data[0]?.points ?? []).map(({ x }) => x)
  return [moments, ...data.map(({ points }) => points.map(({ y }) => y))]
}
