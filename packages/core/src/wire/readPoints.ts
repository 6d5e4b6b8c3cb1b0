import type { PointsRequest } from '../plan/request.js'
import type { GrowingDimension } from '../table/growing.js'
import type { TableBuilder } from '../table/tableBuilder.js'
import { platformBucketEnd } from '../time/buckets.js'
import { startOfDate } from '../time/range.js'
import { isTimeZone } from '../time/timeZones.js'
import type { Findings } from './findings.js'
import { KeyPath } from './keyPath.js'
import { KeyReaders } from './keyReaders.js'
import { isJson, isList, type Json, readNumber, readText } from './readJson.js'
import { lastMoment, readRows } from './readRows.js'

/**
 * Reads the points of one request's answers, block by block, into a table. A bad point is counted, not thrown.
 *
 * Points are read in one pass over their own keys, which checks them and fills the columns. `readRows` does it for all
 * that is as before; what it meets for the first time is read, and remembered, here.
 */
export class PointReader {
  private readonly readers: KeyReaders
  private readonly path: KeyPath

  constructor(
    private readonly request: PointsRequest,
    private readonly builder: TableBuilder,
    private readonly findings: Findings,
    private readonly timeZone: string,
  ) {
    this.readers = new KeyReaders(request, builder, findings)
    this.path = new KeyPath(this.readers)
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
    this.readPoints(points, timeZone)
    this.fill(this.builder.dimension('wabaId', undefined), this.request.wabaId, from)
    if (productType !== undefined && this.builder.length > from) {
      const column = this.builder.unknownDimension('block product_type', 'productType')
      this.fill(column, productType.toUpperCase(), from)
    }
    return points.length
  }

  private fill(column: GrowingDimension, value: string, from: number): void {
    const code = column.codeOf(value)
    column.codes.fill(code, from, this.builder.length)
  }

  private readPoints(points: readonly unknown[], timeZone: string): void {
    const { builder, path, readers } = this
    const { buckets } = builder
    // What was not asked is checked and thrown away.
    const waste = readers.metricColumns.includes(undefined) ? buckets.codes.length : 0
    const none = { values: new Float64Array(waste), valid: new Uint8Array(waste) }
    const columns = readers.metricColumns.map((column) => column ?? none)
    const codes = readers.dimensionColumns.map((column) => column.codes)
    const values = columns.map((column) => column.values)
    const valid = columns.map((column) => column.valid)
    const { keyOf, nextOf, otherOf, stepsOf, kindOf, slotOf, pointsAt } = path
    // Places to remember texts and buckets in: as many as points need, and the processor's nearest memory holds.
    const bits = Math.min(12, 32 - Math.clz32(points.length))
    const seenText = new Array<string>(codes.length << bits).fill('')
    const seenCode = new Uint32Array(codes.length << bits)
    const seenStart = new Float64Array(1 << bits).fill(Number.NaN)
    const seenEnd = new Float64Array(1 << bits)
    const seenBucket = new Uint32Array(1 << bits)
    for (let i = 0; i < points.length; i++) {
      const from = i
      i = readRows(
        ...([points, i, builder.length, keyOf, nextOf, otherOf, stepsOf, kindOf, slotOf, pointsAt] as const),
        ...([codes, readers.texts, values, valid] as const),
        ...([buckets.codes, buckets.starts, buckets.ends, buckets.byStart, buckets.other] as const),
        ...([bits, seenText, seenCode, seenStart, seenEnd, seenBucket] as const),
      )
      builder.length += i - from
      const point = points[i]
      if (isJson(point)) {
        this.readPoint(point, timeZone)
        for (const [slot, column] of readers.dimensionColumns.entries()) codes[slot] = column.codes
      } else if (i < points.length) this.findings.unreadablePoints++
    }
    path.tellMissing()
  }

  /** Reads a point in which something is new, and remembers it for the next. */
  private readPoint(point: Json, timeZone: string): void {
    const { builder, path, readers } = this
    const row = builder.length++
    let step = 0
    for (const key in point) {
      step = path.follow(step, key)
      readers.readerOf(key).read(point[key], row)
    }
    path.pointsAt[step] = (path.pointsAt[step] ?? 0) + 1
    const bucket = this.readBucket(point['start'], point['end'], timeZone)
    builder.buckets.codes[row] = bucket
  }

  /**
   * A point without an end ends where its bucket does; one without a start lies somewhere in the asked window,
   * which then is its bucket: its sums stay right, and a notice says so.
   */
  private readBucket(rawStart: unknown, rawEnd: unknown, timeZone: string): number {
    const { buckets } = this.builder
    const start = readMoment(rawStart, timeZone)
    const end = readMoment(rawEnd, timeZone)
    if (start !== undefined && end !== undefined && end > start) {
      return buckets.codeOf(start, end)
    }
    this.findings.boundsMissing++
    if (start === undefined) return buckets.codeOf(this.request.start, this.request.end)
    return buckets.codeOf(start, platformBucketEnd(start, this.request.granularity, timeZone))
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
  return value === undefined || Number.isNaN(value) || Math.abs(value) > lastMoment ? undefined : value
}
