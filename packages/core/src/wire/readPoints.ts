import type { PointsRequest } from '../plan/request.js'
import type { GrowingDimension } from '../table/growing.js'
import type { TableBuilder } from '../table/tableBuilder.js'
import { bucketEnd } from '../time/buckets.js'
import { startOfDate } from '../time/range.js'
import { isTimeZone } from '../time/timeZones.js'
import type { Findings } from './findings.js'
import { KeyPath, type PathStep } from './keyPath.js'
import { KeyReaders } from './keyReaders.js'
import { isJson, isList, type Json, readNumber, readText } from './readJson.js'

/**
 * Reads the points of one request's answers, block by block, into a table. A bad point is counted, not thrown.
 *
 * Points are read in one pass over their own keys. Points of an answer have their keys in few different orders; each
 * order is a path of steps that is made once and knows what to do with each key. So a known key costs a comparison,
 * and an unknown or missing one is noticed without looking for it.
 */
export class PointReader {
  private readonly path: KeyPath
  private lastStart: unknown
  private lastEnd: unknown
  private lastBucket = -1

  constructor(
    private readonly request: PointsRequest,
    private readonly builder: TableBuilder,
    private readonly findings: Findings,
    private readonly timeZone: string,
  ) {
    this.path = new KeyPath(new KeyReaders(request, builder, findings))
  }

  /** Reads a block's points; answers how many it held. */
  readBlock(block: Json): number {
    const points = isList(block['data_points']) ? block['data_points'] : []
    const zone = readText(block['waba_timezone'])
    const timeZone = zone !== undefined && isTimeZone(zone) ? zone : this.timeZone
    if (timeZone === zone) this.findings.timeZone = zone
    const productType =
      this.request.filters['productType'] === undefined ? readText(block['product_type']) : undefined
    const from = this.builder.length
    this.builder.reserve(points.length)
    this.lastBucket = -1
    this.readPoints(points, timeZone)
    this.fill(this.builder.dimension('wabaId', undefined), this.request.wabaId, from)
    if (productType !== undefined && this.builder.length > from) {
      const column = this.builder.unknownDimension('block product_type', 'productType')
      this.fill(column, productType.toUpperCase(), from)
    }
    return points.length
  }

  private fill(column: GrowingDimension, value: string, from: number): void {
    column.codes.fill(column.codeOf(value), from, this.builder.length)
  }

  private readPoints(points: readonly unknown[], timeZone: string): void {
    const { builder, findings, path } = this
    for (let i = 0; i < points.length; i++) {
      const point = points[i]
      if (!isJson(point)) {
        findings.unreadablePoints++
        continue
      }
      const row = builder.length++
      let step: PathStep = path.root
      let start: unknown
      let end: unknown
      for (const key in point) {
        step = step.next?.key === key ? step.next : path.follow(step, key)
        const raw = point[key]
        if (step.bound === 0) step.reader.read(raw, row)
        else if (step.bound === 1) start = raw
        else end = raw
      }
      step.points++
      if (start !== this.lastStart || end !== this.lastEnd || this.lastBucket < 0) {
        this.readBucket(start, end, timeZone)
      }
      builder.buckets.codes[row] = this.lastBucket
    }
    path.tellMissing()
  }

  /**
   * A point without an end ends where its bucket does; one without a start lies somewhere in the asked window,
   * which then is its bucket: its sums stay right, and a notice says so.
   */
  private readBucket(rawStart: unknown, rawEnd: unknown, timeZone: string): void {
    const { buckets } = this.builder
    const start = readMoment(rawStart, timeZone)
    const end = readMoment(rawEnd, timeZone)
    const bounded = start !== undefined && end !== undefined && end > start
    // What is told of each point must not be remembered for the next.
    this.lastStart = bounded ? rawStart : this
    this.lastEnd = rawEnd
    if (bounded) {
      this.lastBucket = buckets.codeOf(start, end)
      return
    }
    this.findings.boundsMissing++
    this.lastBucket =
      start === undefined
        ? buckets.codeOf(this.request.start, this.request.end)
        : buckets.codeOf(start, bucketEnd(start, this.request.granularity, timeZone))
  }
}

/** UNIX seconds, as a number or a string, or a `YYYY-MM-DD` of the answer's zone. */
function readMoment(raw: unknown, timeZone: string): number | undefined {
  if (typeof raw === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(raw)) {
    try {
      return startOfDate(raw, timeZone)
    } catch {
      return undefined
    }
  }
  const value = readNumber(raw)
  // Beyond what a Date can hold, it is no moment.
  return value === undefined || Number.isNaN(value) || Math.abs(value) > 8.64e12 ? undefined : value
}
