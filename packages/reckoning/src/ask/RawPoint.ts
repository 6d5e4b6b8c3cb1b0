import { memberOf } from './Graph.js'

/** One data point as it arrived: numbers may be texts, and any key may be missing. */
export type RawPoint = Readonly<Record<string, unknown>>

/** Every data point of an answer, wherever it lies in it. */
export function pointsIn(answer: unknown): readonly RawPoint[] {
  if (Array.isArray(answer)) return answer.flatMap(pointsIn)
  if (typeof answer !== 'object' || answer === null) return []
  const points = memberOf(answer, 'data_points')
  if (Array.isArray(points)) return points.filter(isPoint)
  return Object.values(answer).flatMap(pointsIn)
}

function isPoint(value: unknown): value is RawPoint {
  return typeof value === 'object' && value !== null
}

/** A number that may have come as a text; `undefined` when there is none. */
export function numberAt(point: RawPoint, key: string): number | undefined {
  const value = point[key]
  if (value === undefined || value === null || value === '') return undefined
  const number = Number(value)
  return Number.isFinite(number) ? number : undefined
}

/** A name in the platform's capitals, or `undefined`: letter cases vary between its versions. */
export function nameAt(point: RawPoint, key: string): string | undefined {
  const value = point[key]
  return typeof value === 'string' ? value.toUpperCase() : undefined
}
