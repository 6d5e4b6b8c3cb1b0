import {
  Area,
  AreaChart,
  Bar,
  BarChart,
  CartesianGrid,
  Line,
  LineChart,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts'
import { size } from '../ChartPeer.js'
import { colorOf, dayText } from '../page/colors.js'
import { numbersIn } from '../page/numbersIn.js'
import { reactPeer } from '../page/reactPeer.js'
import { rowsOf } from '../page/rowsOf.js'

export default reactPeer({
  render(data, kind) {
    const common = [
      <CartesianGrid key="grid" vertical={false} />,
      <XAxis key="x" dataKey="x" tickFormatter={dayText} minTickGap={40} />,
      <YAxis key="y" />,
      <Tooltip key="tip" isAnimationActive={false} labelFormatter={() => ''} />,
    ]
    if (kind === 'area') {
      return (
        <AreaChart {...size} data={rowsOf(data)}>
          {common}
          {data.map(({ key, label }, at) => (
            <Area
              key={key}
              dataKey={key}
              name={label}
              stackId="all"
              fill={colorOf(at)}
              stroke="none"
              dot={false}
              isAnimationActive={false}
            />
          ))}
        </AreaChart>
      )
    }
    return kind === 'line' ? (
      <LineChart {...size} data={rowsOf(data)}>
        {common}
        {data.map(({ key, label }, at) => (
          <Line
            key={key}
            dataKey={key}
            name={label}
            stroke={colorOf(at)}
            strokeWidth={data.length > 4 ? 1 : 2}
            dot={false}
            isAnimationActive={false}
          />
        ))}
      </LineChart>
    ) : (
      <BarChart {...size} data={rowsOf(data)}>
        {common}
        {data.map(({ key, label }, at) => (
          <Bar
            key={key}
            dataKey={key}
            name={label}
            stackId="all"
            fill={colorOf(at)}
            isAnimationActive={false}
          />
        ))}
      </BarChart>
    )
  },
  told: (element) => numbersIn(element, '.recharts-tooltip-item-value'),
})
