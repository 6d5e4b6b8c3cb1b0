import { Chart, type ChartDataset, registerables } from 'chart.js'
import { type ChartPeer, size } from '../ChartPeer.js'
import type { ChartCase, ChartData } from '../cases.js'
import { colorOf, dayText } from '../page/colors.js'

Chart.register(...registerables)

const chartJs: ChartPeer = {
  mount(element, data, kind) {
    const canvas = document.createElement('canvas')
    element.append(canvas)
    canvas.width = size.width
    canvas.height = size.height
    const chart = new Chart<'line' | 'bar', { x: number; y: number }[] | number[], unknown>(canvas, {
      type: kind === 'stack' ? 'bar' : 'line',
      data: { labels: labelsOf(data), datasets: datasetsOf(data, kind) },
      options: {
        animation: false,
        responsive: false,
        parsing: kind === 'stack' ? {} : false,
        normalized: true,
        interaction: { mode: 'index', intersect: false },
        plugins: { legend: { display: false }, decimation: { enabled: true, algorithm: 'min-max' } },
        scales: {
          x:
            kind !== 'stack'
              ? { type: 'linear', ticks: { callback: (value) => dayText(Number(value)), maxTicksLimit: 8 } }
              : { type: 'category', stacked: true },
          y: { stacked: kind !== 'line' },
        },
      },
    })
    return {
      update(next) {
        chart.data.labels = labelsOf(next)
        chart.data.datasets = datasetsOf(next, kind)
        chart.update('none')
      },
      unmount() {
        chart.destroy()
        canvas.remove()
      },
      told: () => chart.tooltip?.dataPoints?.map(({ parsed }) => parsed.y ?? Number.NaN) ?? [],
    }
  },
}

export default chartJs

function labelsOf(data: ChartData): string[] {
  return (data[0]?.points ?? []).map(({ x }) => dayText(x))
}

function datasetsOf(
  data: ChartData,
  kind: ChartCase['kind'],
): ChartDataset<'line' | 'bar', { x: number; y: number }[] | number[]>[] {
  return data.map(({ label, points }, at) => ({
    label,
    data: kind === 'stack' ? points.map(({ y }) => y) : points.map(({ x, y }) => ({ x, y })),
    fill: kind === 'area',
    borderColor: colorOf(at),
    backgroundColor: colorOf(at),
    borderWidth: data.length > 4 ? 1 : 2,
    pointRadius: 0,
  }))
}
