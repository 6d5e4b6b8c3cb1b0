import { BarChart, LineChart } from '@wabalytics/ui/charts'
import { numbersIn } from '../page/numbersIn.js'
import { reactPeer } from '../page/reactPeer.js'

export default reactPeer({
  name: '@wabalytics/ui',
  draws: 'canvas',
  kinds: ['line', 'stack'],
  render: (data, kind) =>
    kind === 'line' ? (
      <LineChart title="Messages" series={data} granularity={spacing(data)} />
    ) : (
      <BarChart title="Messages" series={data} granularity="DAY" />
    ),
  told: (element) =>
    numbersIn(element, '[data-wa-tooltip] bdi').filter((_, at, all) => all.length < 2 || at % 2 === 1),
})

function spacing([first]: readonly { readonly points: readonly unknown[] }[]): 'DAY' | 'HALF_HOUR' {
  return (first?.points.length ?? 0) > 90 ? 'HALF_HOUR' : 'DAY'
}
