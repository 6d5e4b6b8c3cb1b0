import type { ChartKind } from './cases.js'

interface PeerFacts {
  /** What is shown. */
  readonly name: string
  readonly kinds: readonly ChartKind[]
  readonly draws: 'svg' | 'canvas'
  /** Written by hand, or nothing at all: a limit, not a choice. */
  readonly floor?: true
}

/** The adapters by the name of their file. Ours first, floors last. */
export const peerFiles = {
  wabalytics: { name: '@wabalytics/ui', kinds: ['line', 'stack', 'area'], draws: 'canvas' },
  wabalyticsParts: { name: '@wabalytics/ui', kinds: ['week', 'days', 'tree'], draws: 'svg' },
  wabalyticsMap: { name: '@wabalytics/ui', kinds: ['map', 'shippedMap'], draws: 'svg' },
  recharts: { name: 'Recharts', kinds: ['line', 'stack', 'area'], draws: 'svg' },
  rechartsParts: { name: 'Recharts', kinds: ['tree'], draws: 'svg' },
  muiX: { name: 'MUI X Charts', kinds: ['line', 'stack'], draws: 'svg' },
  nivo: { name: 'nivo', kinds: ['line', 'stack'], draws: 'svg' },
  nivoParts: { name: 'nivo', kinds: ['week', 'tree'], draws: 'svg' },
  nivoMap: { name: 'nivo', kinds: ['map'], draws: 'svg' },
  xychart: { name: 'visx xychart', kinds: ['line', 'stack'], draws: 'svg' },
  chartJs: { name: 'Chart.js', kinds: ['line', 'stack', 'area'], draws: 'canvas' },
  echarts: { name: 'ECharts', kinds: ['line', 'stack', 'area'], draws: 'canvas' },
  echartsParts: { name: 'ECharts', kinds: ['week', 'days', 'tree'], draws: 'canvas' },
  echartsMap: { name: 'ECharts', kinds: ['map'], draws: 'canvas' },
  uPlot: { name: 'uPlot', kinds: ['line'], draws: 'canvas' },
  svgByHand: { name: 'SVG by hand', kinds: ['line', 'stack'], draws: 'svg', floor: true },
  canvasByHand: { name: 'canvas by hand', kinds: ['line'], draws: 'canvas', floor: true },
  nothing: {
    name: 'nothing at all',
    kinds: ['line', 'stack', 'area', 'week', 'days', 'tree', 'map', 'shippedMap'],
    draws: 'svg',
    floor: true,
  },
} as const satisfies Record<string, PeerFacts>

export type PeerFile = keyof typeof peerFiles

/** What is known of an adapter without loading it. */
export function factsOf(file: PeerFile): PeerFacts {
  return peerFiles[file]
}

export function isOwn(file: PeerFile): boolean {
  return file === 'wabalytics' || file === 'wabalyticsParts' || file === 'wabalyticsMap'
}
