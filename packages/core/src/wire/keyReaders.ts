import { datasetDefinition } from '../datasets/datasets.js'
import type { DimensionDefinition } from '../datasets/definition.js'
import type { PointsRequest } from '../plan/request.js'
import { listedIds } from '../plan/series.js'
import type { GrowingDimension, GrowingMetric } from '../table/growing.js'
import type { TableBuilder } from '../table/tableBuilder.js'
import { CurrencyReading } from './currencyReading.js'
import type { Findings } from './findings.js'
import { CurrencyReader, DimensionReader, IgnoredReader, type KeyReader, MetricReader } from './keyReader.js'
import { ClicksReader, ItemsReader, UnknownReader } from './listReaders.js'
import { squash } from './readJson.js'
import { kinds } from './readRows.js'

/** What to do with each key of a request's points, derived from the dataset's definition. */
export class KeyReaders {
  /** By slot: the columns `readRows` writes to, and the codes of texts that were met. */
  readonly metricColumns: (GrowingMetric | undefined)[] = []
  readonly dimensionColumns: GrowingDimension[] = []
  readonly texts: Map<unknown, number>[] = []
  readonly currency: CurrencyReading
  private readonly readers = new Map<string, KeyReader>()
  /** The known keys, whatever spelling they come in. */
  private readonly squashed: ReadonlyMap<string, KeyReader>
  private readonly dimensions: readonly DimensionDefinition[]

  constructor(
    request: PointsRequest,
    private readonly builder: TableBuilder,
    private readonly findings: Findings,
  ) {
    const definition = datasetDefinition(request.dataset)
    this.currency = new CurrencyReading(builder)
    const ids = listedIds(request) ?? []
    const asked = request.dimensions.flatMap((word) => definition.dimensions[word] ?? [])
    this.dimensions = [...Object.values(definition.ids), ...asked]
    this.readers.set('start', new IgnoredReader(kinds.start)).set('end', new IgnoredReader(kinds.end))
    for (const [name, { key, item }] of Object.entries(definition.metrics)) {
      const reader =
        item === undefined
          ? this.metricReader(name)
          : new ItemsReader(key, definition, builder, findings, this.currency)
      this.readers.set(key, reader)
    }
    for (const dimension of this.dimensions) {
      const column = builder.dimension(dimension.name, undefined)
      const slot = this.dimensionColumns.push(column) - 1
      const codes = new Map<unknown, number>()
      this.texts.push(codes)
      const reader = new DimensionReader(slot, column, codes, dimension, definition, findings, ids)
      this.readers.set(dimension.key, reader)
    }
    if (definition.clicks !== undefined) {
      this.readers.set('clicked', new ClicksReader(builder, findings))
    }
    this.readers.set('currency', new CurrencyReader(this.currency, findings))
    this.squashed = new Map([...this.readers].map(([key, reader]) => [squash(key), reader]))
  }

  private metricReader(name: string): MetricReader {
    const column = this.builder.metrics.get(name)
    const slot = this.metricColumns.push(column) - 1
    return new MetricReader(slot, column, name, this.findings, this.currency)
  }

  /** The reader of a key. */
  readerOf(key: string): KeyReader {
    let reader = this.readers.get(key)
    if (reader === undefined) {
      reader = this.squashed.get(squash(key)) ?? new UnknownReader(key, this.builder, this.findings)
      this.readers.set(key, reader)
    }
    return reader
  }

  /** Tells of dimensions that were asked and are not among the keys of a number of points. */
  tellMissing(keys: ReadonlySet<string>, points: number): void {
    const read = new Set([...keys].map((key) => this.readers.get(key)))
    for (const { key, name, mayMiss } of this.dimensions) {
      if (!mayMiss && !read.has(this.readers.get(key))) this.findings.dimensionMissing(name, points)
    }
  }
}
