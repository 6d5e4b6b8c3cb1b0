import { Bar } from '@nivo/bar'
import { Line } from '@nivo/line'
import { size } from '../ChartPeer.js'
import { colorOf, dayText } from '../page/colors.js'
import { numbersIn } from '../page/numbersIn.js'
import { reactPeer } from '../page/reactPeer.js'
import { rowsOf } from '../page/rowsOf.js'

const margin = { top: 10, right: 10, bottom: 30, left: 50 }

export default reactPeer({
  render(data, kind) {
    const days = (data[0]?.points ?? []).filter((_, at, { length }) => at % Math.ceil(length / 8) === 0)
    const axisBottom = { format: (value: number) => dayText(value), tickValues: days.map(({ x }) => x) }
    return kind === 'line' ? (
      <Line
        {...size}
        margin={margin}
        animate={false}
        enablePoints={false}
        lineWidth={data.length > 4 ? 1 : 2}
        enableGridX={false}
        enableSlices="x"
        sliceTooltip={({ slice }) => (
          <div className="tip">
            {slice.points.map((point) => (
              <span key={point.id}>{Number(point.data.y)}</span>
            ))}
          </div>
        )}
        colors={({ id }: { readonly id: string }) => colorOf(Number(id.slice(7)))}
        xScale={{ type: 'linear', min: 'auto', max: 'auto' }}
        yScale={{ type: 'linear', min: 0, max: 'auto' }}
        axisBottom={axisBottom}
        data={data.map(({ key, points }) => ({ id: key, data: points }))}
      />
    ) : (
      <Bar
        {...size}
        margin={margin}
        animate={false}
        enableLabel={false}
        colors={({ id }) => colorOf(Number(String(id).slice(7)))}
        tooltip={({ value }) => <div className="tip">{value}</div>}
        indexBy="x"
        keys={data.map(({ key }) => key)}
        axisBottom={axisBottom}
        data={rowsOf(data)}
      />
    )
  },
  told: (element) => numbersIn(element, '.tip > span, .tip:not(:has(span))'),
})
