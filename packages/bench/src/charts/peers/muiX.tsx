import { BarChart } from '@mui/x-charts/BarChart'
import { LineChart } from '@mui/x-charts/LineChart'
import { size } from '../ChartPeer.js'
import { colorOf, dayText } from '../page/colors.js'
import { numbersIn } from '../page/numbersIn.js'
import { reactPeer } from '../page/reactPeer.js'

export default reactPeer({
  render(data, kind) {
    const moments = (data[0]?.points ?? []).map(({ x }) => x)
    const series = data.map(({ key, label, points }, at) => ({
      id: key,
      label,
      color: colorOf(at),
      data: points.map(({ y }) => y),
    }))
    return kind === 'line' ? (
      <LineChart
        {...size}
        skipAnimation
        hideLegend
        grid={{ horizontal: true }}
        xAxis={[{ data: moments, scaleType: 'linear', valueFormatter: dayText }]}
        series={series.map((one) => ({ ...one, showMark: false, curve: 'linear' as const }))}
      />
    ) : (
      <BarChart
        {...size}
        skipAnimation
        hideLegend
        grid={{ horizontal: true }}
        xAxis={[{ data: moments, scaleType: 'band', valueFormatter: dayText }]}
        series={series.map((one) => ({ ...one, stack: 'all' }))}
      />
    )
  },
  told: () => numbersIn(document, '.MuiChartsTooltip-valueCell'),
})
