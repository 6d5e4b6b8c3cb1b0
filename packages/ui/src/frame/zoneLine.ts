import type { ChartFrameState } from './useChartFrame.js'

/** The line under every chart: the zone of its buckets, and that its figures are approximate. */
export function zoneLine({ shown, messages, formatters }: ChartFrameState, approximate: boolean): string {
  const ends = shown.xs.length === 0 ? [] : [shown.xs[0] ?? 0, shown.xs[shown.xs.length - 1] ?? 0]
  const zone = messages.zoneLine(formatters.zone(...ends))
  return approximate ? `${zone} · ${messages.approximate}` : zone
}
