import { Tooltip, Treemap } from 'recharts'
import { size } from '../ChartPeer.js'
import { colorOf } from '../page/colors.js'
import { numbersIn } from '../page/numbersIn.js'
import { reactPeer } from '../page/reactPeer.js'

export default reactPeer({
  render: (data) => (
    <Treemap
      {...size}
      isAnimationActive={false}
      dataKey="value"
      nameKey="name"
      colorPanel={data.map((_, at) => colorOf(at))}
      data={data.map(({ label, points }) => ({
        name: label,
        children: points.map(({ y }, at) => ({ name: `Part ${at + 1}`, value: y })),
      }))}
    >
      <Tooltip isAnimationActive={false} />
    </Treemap>
  ),
  told: (element) => numbersIn(element, '.recharts-tooltip-item-value'),
})
