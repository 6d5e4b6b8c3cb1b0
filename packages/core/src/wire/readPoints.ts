import { datasetDefinition } from '../datasets/datasets.js'
import type { DimensionDefinition } from '../datasets/definition.js'
import type { PointsRequest } from '../plan/request.js'
import type { GrowingDimension } from '../table/growing.js'
import type { TableBuilder } from '../table/tableBuilder.js'
import { bucketEnd } from '../time/buckets.js'
import { startOfDate } from '../time/range.js'
import { isTimeZone } from '../time/timeZones.js'
import type { Findings } from './findings.js'
import { isJson, isList, type Json, readNumber, readText } from './readJson.js'

/** Keys every point may carry and the reader takes itself. */
const own = ['start', 'end']

/** Reads the points of one request's answers, block by block, into a table. A bad point is counted, not thrown. */
export class PointReader {
  private readonly definition
  /** Point key → its dimension, asked or always there. */
  private readonly dimensions: readonly (readonly [DimensionDefinition, GrowingDimension])[]
  private readonly knownKeys: ReadonlySet<string>
  private readonly itemKeys: ReadonlySet<string>

  constructor(
    private readonly request: PointsRequest,
    private readonly builder: TableBuilder,
    private readonly findings: Findings,
    private readonly timeZone: string,
  ) {
    const definition = datasetDefinition(request.dataset)
    this.definition = definition
    const asked = request.dimensions.flatMap((word) => definition.dimensions[word] ?? [])
    this.dimensions = [...Object.values(definition.ids), ...asked].map(
      (dimension) => [dimension, builder.dimension(dimension.name, undefined)] as const,
    )
    const metrics = Object.values(definition.metrics)
    this.itemKeys = new Set(metrics.flatMap((metric) => (metric.item === undefined ? [] : [metric.key])))
    this.knownKeys = new Set([
      ...own,
      ...this.dimensions.map(([dimension]) => dimension.key),
      ...metrics.map((metric) => metric.key),
      ...(definition.clicks === undefined ? [] : ['clicked']),
    ])
  }

  /** Reads a block's points; answers how many it held. */
  readBlock(block: Json): number {
    const points = isList(block['data_points']) ? block['data_points'] : []
    const zone = readText(block['waba_timezone'])
    const timeZone = zone !== undefined && isTimeZone(zone) ? zone : this.timeZone
    if (timeZone === zone) this.findings.timeZone = zone
    const productType =
      this.request.filters['productType'] === undefined ? readText(block['product_type']) : undefined
    for (const point of points) {
      if (isJson(point)) this.readPoint(point, timeZone, productType)
      else this.findings.unreadablePoints++
    }
    return points.length
  }

  private readPoint(point: Json, timeZone: string, productType: string | undefined): void {
    const { start, end } = this.readBounds(point, timeZone)
    this.builder.openPoint(start, end)
    this.builder.dimension('wabaId', undefined).push(this.request.wabaId)
    for (const [dimension, column] of this.dimensions)
      column.push(this.readDimension(point[dimension.key], dimension))
    for (const [name, metric] of Object.entries(this.definition.metrics)) {
      const column = this.builder.metrics.get(name)
      const raw = metric.item === undefined ? point[metric.key] : itemOf(point[metric.key], metric.item)
      column?.push(this.readMetric(raw, name))
    }
    if (this.definition.clicks !== undefined) this.readClicks(point['clicked'])
    if (productType !== undefined) this.builder.keepText('productType', productType.toUpperCase())
    this.readUnknown(point)
    this.builder.closePoint()
  }

  /**
   * A point without an end ends where its bucket does; one without a start lies somewhere in the asked window,
   * which then is its bucket: its sums stay right, and a notice says so.
   */
  private readBounds(point: Json, timeZone: string): { start: number; end: number } {
    const start = readMoment(point['start'], timeZone)
    const end = readMoment(point['end'], timeZone)
    if (start === undefined) {
      this.findings.boundsMissing++
      return { start: this.request.start, end: this.request.end }
    }
    if (end !== undefined && end > start) return { start, end }
    this.findings.boundsMissing++
    return { start, end: bucketEnd(start, this.request.granularity, timeZone) }
  }

  private readDimension(raw: unknown, dimension: DimensionDefinition): string | undefined {
    const text = readText(raw)
    if (text === undefined) {
      if (!dimension.mayMiss) this.findings.dimensionMissing(dimension.name)
      return undefined
    }
    if (dimension.type === 'phone') return text.replace(/^\+/, '')
    if (dimension.type === 'id' || dimension.type === 'tier') return text
    const upper = text.toUpperCase()
    const value = this.definition.synonyms?.[upper] ?? upper
    const { values } = dimension
    if (values !== undefined && !values.includes(value)) this.findings.unknownValue(dimension.name, value)
    return value
  }

  private readMetric(raw: unknown, name: string): number | undefined {
    const value = readNumber(raw)
    if (value === undefined || !Number.isNaN(value)) return value
    this.findings.unreadableValue(name)
    return undefined
  }

  private readClicks(raw: unknown): void {
    if (!isList(raw)) return
    for (const entry of raw) {
      if (!isJson(entry)) continue
      // The document's prose calls the number `value`, its sample `count`.
      const count = this.readMetric(entry['count'] ?? entry['value'], 'clicks')
      if (count === undefined) continue
      const type = (readText(entry['type']) ?? 'unknown').toLowerCase()
      this.builder.addClick({ type, buttonContent: readText(entry['button_content']), count })
    }
  }

  /** Keys nobody documented: numbers become metrics, texts dimensions, and both are told of. */
  private readUnknown(point: Json): void {
    for (const key in point) {
      if (this.knownKeys.has(key)) {
        if (this.itemKeys.has(key)) this.readUnknownItems(point[key])
        continue
      }
      const value = point[key]
      if (typeof value === 'number' && Number.isFinite(value)) this.builder.keepNumber(camel(key), value)
      else if (typeof value === 'string') this.builder.keepText(camel(key), value)
      if (value !== null) this.findings.unknownKey(key)
    }
  }

  private readUnknownItems(raw: unknown): void {
    if (!isList(raw)) return
    for (const entry of raw) {
      const type = isJson(entry) ? readText(entry['type']) : undefined
      if (type === undefined || !isJson(entry)) continue
      const known = Object.values(this.definition.metrics).some(
        (metric) => metric.item === type.toLowerCase(),
      )
      const value = known ? undefined : readNumber(entry['value'])
      if (value === undefined || Number.isNaN(value)) continue
      this.findings.unknownKey(type)
      this.builder.keepNumber(camel(type), value)
    }
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

/** `[{type, value}]` → the value of a type; types come in any case. */
function itemOf(raw: unknown, type: string): unknown {
  if (!isList(raw)) return undefined
  for (const entry of raw) {
    if (isJson(entry) && readText(entry['type'])?.toLowerCase() === type) return entry['value']
  }
  return undefined
}

function camel(key: string): string {
  return key.toLowerCase().replace(/(?<=[a-z0-9])_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())
}
