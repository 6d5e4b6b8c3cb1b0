import type { PlatformGranularity } from '../datasets/definition.js'
import type { PointsRequest } from '../plan/request.js'
import type { GrowingDimension } from '../table/growing.js'
import type { Codes } from '../table/pointTable.js'
import type { TableBuilder } from '../table/tableBuilder.js'
import { platformBucketEnd } from '../time/buckets.js'
import { isTimeZone } from '../time/timeZones.js'
import { latestSecond } from './badResponse.js'
import { readCurrency } from './currencyReading.js'
import type { Findings } from './findings.js'
import { KeyPath } from './keyPath.js'
import { KeyReaders } from './keyReaders.js'
import type { Block } from './openAnswer.js'
import { isJson, isList, type Json, readText } from './readJson.js'
import { readMoment } from './readMoment.js'
import { kinds, longestBucket, readRows } from './readRows.js'
import { strangeKey } from './strangeKey.js'

/**
 * Reads the points of one request's answers, block by block, into a table. A bad point is counted, not thrown.
 *
 * Points are read in one pass over their own keys, which checks them and fills the columns. `readRows` does it for all
 * that is as before; what it meets for the first time is read, and remembered, here.
 */
export class PointReader {
  private readonly readers: KeyReaders
  private readonly path: KeyPath
  private readonly ends = new Map<string, number>()
  private readonly currencies: { from: number; to: number; currency: string | undefined }[] = []

  constructor(
    private readonly request: PointsRequest,
    private readonly builder: TableBuilder,
    private readonly findings: Findings,
    private readonly timeZone: string,
  ) {
    this.readers = new KeyReaders(request, builder, findings)
    this.path = new KeyPath(this.readers)
  }

  /** Reads a block's points. `says`: what stands beside them, or around the whole answer. */
  readBlock({ points, says }: Block, around: readonly Json[]): void {
    const zone = readText(says['waba_timezone'])
    const timeZone = zone !== undefined && isTimeZone(zone) ? zone : this.timeZone
    if (timeZone === zone) this.findings.timeZone = zone
    const productType =
      this.request.filters['productType'] === undefined ? readText(says['product_type']) : undefined
    const from = this.builder.length
    this.builder.reserve(points.length)
    this.readPoints(points, timeZone)
    this.fill(this.builder.dimension('wabaId', undefined), this.request.wabaId, from)
    if (productType !== undefined && this.builder.length > from) {
      const column = this.builder.unknownDimension('block product_type', 'productType')
      this.fill(column, productType.toUpperCase(), from)
    }
    const currency = [says, ...around].flatMap((object) => readCurrency(object['currency']) ?? [])[0]
    this.currencies.push({ from, to: this.builder.length, currency })
  }

  /** Tells in which currency the answer says its blocks are: all of them, or each by itself. */
  finish(): void {
    const blocks = this.currencies.filter(({ from, to }) => to > from)
    const named = new Set(blocks.map(({ currency }) => currency))
    if (named.size === 1) this.findings.currency = [...named][0]
    else for (const { from, to, currency } of blocks) this.readers.currency.fill(from, to, currency)
  }

  /** A key by which the points read are another dataset's. */
  get strangeKey(): string | undefined {
    return strangeKey(this.request.dataset, this.path.keyOf)
  }

  private fill(column: GrowingDimension, value: string, from: number): void {
    const code = column.codeOf(value)
    column.codes.fill(code, from, this.builder.length)
  }

  private readPoints(points: readonly unknown[], timeZone: string): void {
    const { builder, path, readers, request } = this
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
        ...([points, i, builder.length, request.start, request.end] as const),
        ...([keyOf, nextOf, otherOf, stepsOf, kindOf, slotOf, pointsAt] as const),
        ...([codes, readers.texts, values, valid] as const),
        ...([buckets.codes, buckets.starts, buckets.ends, buckets.byStart, buckets.other] as const),
        ...([bits, seenText, seenCode, seenStart, seenEnd, seenBucket] as const),
      )
      builder.length += i - from
      const point = points[i]
      if (isList(point)) {
        this.readNested(points.slice(i), timeZone)
        break
      }
      if (isJson(point)) {
        if (!this.readPoint(point, timeZone)) this.clear(codes, valid)
        for (const [slot, column] of readers.dimensionColumns.entries()) codes[slot] = column.codes
      } else if (i < points.length) this.findings.unreadablePoints++
    }
    path.tellMissing()
  }

  /** Reads points that stand in lists of their own, as if they did not. */
  private readNested(rest: readonly unknown[], timeZone: string): void {
    const flat = rest.flat(nested)
    const points = flat.filter((one) => !isList(one))
    this.findings.unreadablePoints += flat.length - points.length
    this.builder.reserve(points.length)
    this.readPoints(points, timeZone)
  }

  /** Takes back what was written of a row that is not read on: the next point will have it. */
  private clear(codes: readonly Codes[], valid: readonly Uint8Array[]): void {
    const row = this.builder.length
    for (const column of codes) if (row < column.length) column[row] = 0
    for (const column of valid) if (row < column.length) column[row] = 0
  }

  /** Reads a point in which something is new, and remembers it for the next; answers whether it lies in the window. */
  private readPoint(point: Json, timeZone: string): boolean {
    const { builder, path, readers } = this
    const bounds: unknown[] = []
    for (const key in point) {
      const { kind } = readers.readerOf(key)
      if (kind === kinds.start || kind === kinds.end) bounds[kind] = point[key]
    }
    const bucket = this.readBucket(bounds[kinds.start], bounds[kinds.end], timeZone)
    if (bucket === undefined) return false
    const row = builder.length++
    let step = 0
    for (const key in point) {
      step = path.follow(step, key)
      readers.readerOf(key).read(point[key], row)
    }
    path.pointsAt[step] = (path.pointsAt[step] ?? 0) + 1
    builder.buckets.codes[row] = bucket
    return true
  }

  /**
   * A point without an end ends where its bucket does; one without a start lies somewhere in the asked window,
   * which then is its bucket: its sums stay right, and a notice says so. What lies outside of the window belongs to the
   * window beside it: kept here, it would count twice.
   */
  private readBucket(rawStart: unknown, rawEnd: unknown, timeZone: string): number | undefined {
    const { buckets } = this.builder
    const { start: windowStart, end: windowEnd, granularity } = this.request
    const start = readMoment(rawStart, timeZone)
    const end = readMoment(rawEnd, timeZone)
    const whole = start !== undefined && end !== undefined && end > start && end - start <= longestBucket
    if (start === undefined) {
      this.findings.boundsMissing++
      return buckets.codeOf(windowStart, windowEnd)
    }
    // Too far away for any calendar: milliseconds, say.
    const far = Math.abs(start) > latestSecond
    const until = whole ? end : far ? start + 1 : this.endOf(start, granularity, timeZone)
    if (start >= windowEnd || until <= windowStart) {
      this.findings.outside(start)
      return undefined
    }
    if (!whole) this.findings.boundsMissing++
    return buckets.codeOf(start, until)
  }

  /** Where the bucket of a start ends: found out once, since it takes a calendar. */
  private endOf(start: number, granularity: PlatformGranularity, timeZone: string): number {
    const key = `${timeZone} ${start}`
    const end = this.ends.get(key) ?? platformBucketEnd(start, granularity, timeZone)
    this.ends.set(key, end)
    return end
  }
}

/** Lists within lists are opened so deep. */
const nested = 8
