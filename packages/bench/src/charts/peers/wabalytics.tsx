import { AreaChart, BarChart, LineChart } from '@wabalytics/ui/charts'
import { numbersIn } from '../page/numbersIn.js'
import { reactPeer } from '../page/reactPeer.js'

export default reactPeer({
  render(data, kind) {
    const shared = { title: 'Messages', series: data, granularity: spacing(data) } as const
    if (kind === 'area') return <AreaChart {...shared} />
    return kind === 'line' ? <LineChart {...shared} /> : <BarChart {...shared} />
  },
  told: (element) =>
    numbersIn(element, '[data-wa-tooltip] [data-wa-row]:not([data-wa-total]) [data-wa-value]'),
})

function spacing([first]: readonly { readonly points: readonly unknown[] }[]): 'DAY' | 'HALF_HOUR' {
  return (first?.points.length ?? 0) > 400 ? 'HALF_HOUR' : 'DAY'
}
