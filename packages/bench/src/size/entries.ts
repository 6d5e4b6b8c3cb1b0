/** One line chart of each library with axes and a tooltip, and no more than that: what a page imports for it. */
export const entries = {
  '@wabalytics/ui': `export { LineChart } from '@wabalytics/ui/charts'`,
  uPlot: `export { default } from 'uplot'`,
  'visx xychart': `export { Axis, Grid, LineSeries, Tooltip, XYChart } from '@visx/xychart'`,
  'Chart.js': `
    import { Chart, LinearScale, LineController, LineElement, PointElement, Tooltip } from 'chart.js'
    Chart.register(LinearScale, LineController, LineElement, PointElement, Tooltip)
    export { Chart }`,
  Recharts: `export { CartesianGrid, Line, LineChart, Tooltip, XAxis, YAxis } from 'recharts'`,
  nivo: `export { Line } from '@nivo/line'`,
  'MUI X Charts': `export { LineChart } from '@mui/x-charts/LineChart'`,
  ECharts: `
    import { LineChart } from 'echarts/charts'
    import { GridComponent, TooltipComponent } from 'echarts/components'
    import { init, use } from 'echarts/core'
    import { CanvasRenderer } from 'echarts/renderers'
    use([LineChart, GridComponent, TooltipComponent, CanvasRenderer])
    export { init }`,
} as const
