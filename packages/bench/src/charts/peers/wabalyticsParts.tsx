import { CalendarChart, HeatmapChart, Treemap } from '@wabalytics/ui/charts'
import { numbersIn } from '../page/numbersIn.js'
import { reactPeer } from '../page/reactPeer.js'

export default reactPeer({
  render(data, kind) {
    const points = data.flatMap((one) => one.points)
    if (kind === 'week') return <HeatmapChart title="Messages" points={points} />
    if (kind === 'days') return <CalendarChart title="Messages" points={points} />
    const groups = data.map(({ key, label, points: leaves }) => ({
      key,
      label,
      children: leaves.map(({ y }, at) => ({ key: String(at), label: `Part ${at + 1}`, value: y })),
    }))
    return <Treemap title="Messages" groups={groups} />
  },
  // The first line is the figure, further ones its shares.
  told: (element) => numbersIn(element, '[data-wa-tooltip] [data-wa-value]').slice(0, 1),
})
