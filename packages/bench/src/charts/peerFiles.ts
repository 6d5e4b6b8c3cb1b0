/** The adapters: file name to what is shown. Ours first, floors last. */
export const peerFiles = {
  wabalytics: '@wabalytics/ui',
  recharts: 'Recharts',
  muiX: 'MUI X Charts',
  nivo: 'nivo',
  xychart: 'visx xychart',
  chartJs: 'Chart.js',
  echarts: 'ECharts',
  uPlot: 'uPlot',
  svgByHand: 'SVG by hand',
  canvasByHand: 'canvas by hand',
} as const

export type PeerFile = keyof typeof peerFiles

/** Who draws with SVG. */
export const svgPeers: readonly PeerFile[] = ['recharts', 'muiX', 'nivo', 'xychart']
export const floors: readonly PeerFile[] = ['svgByHand', 'canvasByHand']
/** Who has no stacked bars of its own. */
export const linesOnly: readonly PeerFile[] = ['uPlot', 'canvasByHand']
