import { type PointTable, pointReason } from '@wabalytics/hooks'

const steps = ['sent', 'delivered', 'read'] as const

/**
 * Sums of each step, and of each kind of clicks (`clicks:<type>`), over the points that have all steps whole: the platform
 * keeps reads for a week, and a funnel of a month's sends and a week's reads would tell of readers who did not read.
 * A step no point has is left out.
 */
export function funnelTotals(table: PointTable): Readonly<Record<string, number>> {
  const { length, metrics, clicks } = table
  const points = Array.from({ length }, (_, i) => i)
  const told = steps.flatMap((name) => {
    const values = metrics.get(name)?.values
    const why = pointReason(table, name)
    const isWhole = (i: number) => why(i) === undefined
    return values === undefined || !points.some(isWhole) ? [] : [{ name, values, isWhole }]
  })
  const whole = points.map((i) => told.every(({ isWhole }) => isWhole(i)))
  const totals: Record<string, number> = Object.create(null)
  for (const { name, values } of told) {
    totals[name] = values.reduce((sum, value, i) => (whole[i] ? sum + value : sum), 0)
  }
  for (let i = 0; clicks !== undefined && i < clicks.length; i++) {
    if (!whole[clicks.point[i] ?? -1]) continue
    const key = `clicks:${clicks.type.values[clicks.type.codes[i] ?? 0] ?? 'unknown'}`
    totals[key] = (totals[key] ?? 0) + (clicks.count[i] ?? 0)
  }
  return totals
}
