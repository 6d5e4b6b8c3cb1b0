import { Axis, BarSeries, BarStack, Grid, LineSeries, Tooltip, XYChart } from '@visx/xychart'
import { size } from '../ChartPeer.js'
import type { ChartPoint } from '../cases.js'
import { colorOf, dayText } from '../page/colors.js'
import { numbersIn } from '../page/numbersIn.js'
import { reactPeer } from '../page/reactPeer.js'

const xOf = (point: ChartPoint): number => point.x
const yOf = (point: ChartPoint): number => point.y

export default reactPeer({
  render: (data, kind) => (
    <XYChart {...size} xScale={{ type: kind === 'line' ? 'time' : 'band' }} yScale={{ type: 'linear' }}>
      <Grid columns={false} />
      <Axis orientation="bottom" numTicks={8} tickFormat={(moment) => dayText(Number(moment))} />
      <Axis orientation="left" />
      {kind === 'line' ? (
        data.map(({ key, points }, at) => (
          <LineSeries
            key={key}
            dataKey={key}
            data={[...points]}
            xAccessor={xOf}
            yAccessor={yOf}
            stroke={colorOf(at)}
            strokeWidth={data.length > 4 ? 1 : 2}
          />
        ))
      ) : (
        <BarStack>
          {data.map(({ key, points }) => (
            <BarSeries key={key} dataKey={key} data={[...points]} xAccessor={xOf} yAccessor={yOf} />
          ))}
        </BarStack>
      )}
      <Tooltip<ChartPoint>
        unstyled
        applyPositionStyle
        className="tip"
        renderTooltip={({ tooltipData }) =>
          Object.values(tooltipData?.datumByKey ?? {}).map(({ key, datum }) => <p key={key}>{datum.y}</p>)
        }
      />
    </XYChart>
  ),
  told: () => numbersIn(document, '.tip p'),
})
