import { type DatasetName, datasetDefinition } from '../datasets/datasets.js'
import { GrowingDimension, GrowingMetric } from './growing.js'
import { GrowingBuckets } from './growingBuckets.js'
import { GrowingClicks } from './growingClicks.js'
import { inOrder } from './inOrder.js'
import { makeTable } from './makeTable.js'
import type { PointTable } from './pointTable.js'

/** Names that are not free for keys this version does not know. */
const own = ['start', 'end', 'clicks']

/**
 * Collects the points of any number of answers into one {@link PointTable}: open a row, then set what it has.
 * What is not set is missing. Columns are written to directly, so that reading needs one pass.
 */
export class TableBuilder {
  length = 0
  private capacity = 64
  readonly buckets = new GrowingBuckets(this.capacity)
  readonly dimensions = new Map<string, GrowingDimension>()
  readonly metrics = new Map<string, GrowingMetric>()
  /** Undefined when clicks were not asked, or the dataset has none. */
  readonly clicks: GrowingClicks | undefined
  private readonly unknownDimensions = new Map<string, GrowingDimension>()
  private readonly unknownMetrics = new Map<string, GrowingMetric>()
  private readonly reserved: ReadonlySet<string>

  constructor(
    readonly dataset: DatasetName,
    asked: { readonly dimensions: readonly string[]; readonly metrics: readonly string[] },
  ) {
    const definition = datasetDefinition(dataset)
    const wanted = (word: string) => asked.metrics.length === 0 || asked.metrics.includes(word)
    this.dimension('wabaId', undefined)
    for (const id of Object.values(definition.ids)) this.dimension(id.name, 'UNKNOWN')
    for (const word of asked.dimensions) {
      const known = definition.dimensions[word]
      if (known !== undefined) this.dimension(known.name, known.mayMiss ? undefined : 'UNKNOWN')
    }
    for (const [name, { ask, unit, combine }] of Object.entries(definition.metrics)) {
      if (wanted(ask)) this.metrics.set(name, new GrowingMetric(name, unit, combine, this.capacity))
    }
    if (definition.clicks !== undefined && wanted(definition.clicks)) this.clicks = new GrowingClicks()
    this.reserved = new Set([...own, ...this.dimensions.keys(), ...Object.keys(definition.metrics)])
  }

  /** The column of a dimension that was asked or is always there. */
  dimension(name: string, absent: string | undefined): GrowingDimension {
    let column = this.dimensions.get(name)
    if (column === undefined) {
      column = new GrowingDimension(name, absent, this.capacity)
      this.dimensions.set(name, column)
    }
    return column
  }

  /** The column of a key this version does not know, for its numbers. */
  unknownMetric(key: string, name: string): GrowingMetric {
    let column = this.unknownMetrics.get(key)
    if (column === undefined) {
      const free = this.freeName(name)
      column = new GrowingMetric(free, 'unknown', { rule: 'none' }, this.capacity)
      this.metrics.set(free, column)
      this.unknownMetrics.set(key, column)
    }
    return column
  }

  /** The column of a key this version does not know, for its texts. */
  unknownDimension(key: string, name: string): GrowingDimension {
    const column = this.unknownDimensions.get(key) ?? this.dimension(this.freeName(name), undefined)
    this.unknownDimensions.set(key, column)
    return column
  }

  /** An unknown key writes over nothing: neither what is known, nor another unknown key. */
  private freeName(name: string): string {
    let free = name
    while (this.reserved.has(free) || this.dimensions.has(free) || this.metrics.has(free)) free += '_'
    return free
  }

  /** Makes room for more rows, once for many. */
  reserve(rows: number): void {
    const needed = this.length + rows
    if (needed <= this.capacity) return
    this.capacity = Math.max(needed, this.length === 0 ? 0 : this.capacity * 2)
    this.buckets.grow(this.capacity)
    for (const column of this.dimensions.values()) column.grow(this.capacity)
    for (const column of this.metrics.values()) column.grow(this.capacity)
  }

  /** Opens a row for a point and answers its number. Bounds are UNIX seconds, half-open. */
  openPoint(start: number, end: number): number {
    if (this.length === this.capacity) this.reserve(this.capacity)
    const row = this.length++
    const bucket = this.buckets.codeOf(start, end)
    this.buckets.codes[row] = bucket
    return row
  }

  /** The table so far, sorted by account (in order of arrival) and start; equal keys keep their order. */
  finish(): PointTable {
    const { length } = this
    return inOrder(
      makeTable({
        dataset: this.dataset,
        length,
        buckets: this.buckets.finish(length),
        dimensions: new Map([...this.dimensions].map(([name, column]) => [name, column.finish(length)])),
        metrics: new Map([...this.metrics].map(([name, column]) => [name, column.finish(length)])),
        clicks: this.clicks?.finish(length),
      }),
    )
  }
}
