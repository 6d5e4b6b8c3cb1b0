import { datasetDefinition, type PointsRequest, readInstant } from '@wabalytics/core'
import type { CannedPoint } from './CannedAnswers.js'

const bucketSeconds = { HALF_HOUR: 1800, DAY: 86_400, MONTH: 30 * 86_400 }

/** The platform's answer to a request, of points named as in rows. */
export function pointsAnswer(request: PointsRequest, points: readonly CannedPoint[]): unknown {
  const { field } = datasetDefinition(request.dataset)
  const inside = points
    .map((point) => platformPoint(point, request))
    .filter(({ start }) => start >= request.start && start < request.end)
  return {
    id: request.wabaId,
    [field]: { data: [{ data_points: inside.filter((point) => isAsked(point, request)) }] },
  }
}

interface PlatformPoint extends Record<string, unknown> {
  readonly start: number
}

function platformPoint(point: CannedPoint, request: PointsRequest): PlatformPoint {
  const { dimensions, ids, metrics } = datasetDefinition(request.dataset)
  const start = point.start === undefined ? request.start : seconds(point.start)
  const end = point.end === undefined ? bucketEnd(start, request) : seconds(point.end)
  const answer: { start: number } & Record<string, unknown> = { start, end }
  const asked = Object.entries(dimensions).filter(([word]) => request.dimensions.includes(word))
  for (const { name, key } of [...asked.map(([, one]) => one), ...Object.values(ids)]) {
    if (point[name] !== undefined) answer[key] = point[name]
  }
  for (const [name, { key, item }] of Object.entries(metrics)) {
    if (point[name] === undefined) continue
    if (item === undefined) answer[key] = point[name]
    else answer[key] = [...listOf(answer[key]), { type: item, value: point[name] }]
  }
  const clicks = listOf(point['clicks'])
  if (clicks.length > 0) answer['clicked'] = clicks.map(platformClick)
  return answer
}

/** Whether a point is about one of the ids a request names: a request carries ten at most, of all that are asked. */
function isAsked(point: PlatformPoint, request: PointsRequest): boolean {
  const definition = datasetDefinition(request.dataset)
  const [id] = Object.values(definition.ids)
  const [filter] = Object.entries(definition.filters).find(([, { most }]) => most !== undefined) ?? []
  const asked = filter === undefined ? undefined : request.filters[filter]
  const own = id === undefined ? undefined : point[id.key]
  return own === undefined || !Array.isArray(asked) || asked.some((one) => String(one) === String(own))
}

function platformClick(click: unknown): unknown {
  if (typeof click !== 'object' || click === null || !('buttonContent' in click)) return click
  const { buttonContent, ...rest } = click
  return { ...rest, button_content: buttonContent }
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

function seconds(moment: Date | string | number): number {
  return readInstant(moment, 'UTC')
}

function bucketEnd(start: number, { granularity, end }: PointsRequest): number {
  return Math.min(end, start + bucketSeconds[granularity])
}
