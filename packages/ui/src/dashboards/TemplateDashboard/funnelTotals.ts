import type { PointTable } from '@wabalytics/hooks'

const steps = ['sent', 'delivered', 'read'] as const

/**
 * Sums of each step, and of each kind of clicks (`clicks:<type>`), over the points that have all steps: the platform
 * keeps reads for a week, and a funnel of a month's sends and a week's reads would tell of readers who did not read.
 * A step no point has is left out.
 */
export function funnelTotals({ length, metrics, clicks }: PointTable): Readonly<Record<string, number>> {
  const columns = steps.flatMap((name) => {
    const column = metrics.get(name)
    return column === undefined || !column.valid.includes(1) ? [] : [column]
  })
  const whole = Array.from({ length }, (_, i) => columns.every(({ valid }) => valid[i] === 1))
  const totals: Record<string, number> = Object.create(null)
  for (const { name, values } of columns) {
    totals[name] = values.reduce((sum, value, i) => (whole[i] ? sum + value : sum), 0)
  }
  for (let i = 0; clicks !== undefined && i < clicks.length; i++) {
    if (!whole[clicks.point[i] ?? -1]) continue
    const key = `clicks:${clicks.type.values[clicks.type.codes[i] ?? 0] ?? 'unknown'}`
    totals[key] = (totals[key] ?? 0) + (clicks.count[i] ?? 0)
  }
  return totals
}
