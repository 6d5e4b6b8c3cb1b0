/** A data point as it arrived. */
export type AnsweredPoint = Readonly<Record<string, unknown>>

/** All data points of an answer, however it is wrapped. */
export function pointsOf(answer: unknown): readonly AnsweredPoint[] {
  if (typeof answer !== 'object' || answer === null) return []
  if ('data_points' in answer && Array.isArray(answer.data_points)) return answer.data_points
  return Object.values(answer).flatMap(pointsOf)
}

/** The sum of one number over points; a missing one counts 0. */
export function total(points: readonly AnsweredPoint[], key: string): number {
  return points.reduce((sum, point) => sum + Number(point[key] ?? 0), 0)
}

/** The sum of one kind of `cost` or `clicked` entries over template points. */
export function totalOf(points: readonly AnsweredPoint[], list: 'cost' | 'clicked', type: string): number {
  const entries = points.flatMap((point) => (Array.isArray(point[list]) ? point[list] : []))
  return entries
    .filter((entry) => entry.type === type)
    .reduce((sum, entry) => sum + Number(entry.value ?? entry.count), 0)
}
