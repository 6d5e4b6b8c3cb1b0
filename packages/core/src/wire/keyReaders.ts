import { datasetDefinition } from '../datasets/datasets.js'
import type { DimensionDefinition } from '../datasets/definition.js'
import type { PointsRequest } from '../plan/request.js'
import type { TableBuilder } from '../table/tableBuilder.js'
import type { Findings } from './findings.js'
import { DimensionReader, IgnoredReader, type KeyReader, MetricReader } from './keyReader.js'
import { ClicksReader, ItemsReader, UnknownReader } from './listReaders.js'

/** What to do with each key of a request's points, derived from the dataset's definition. */
export class KeyReaders {
  readonly ignore: KeyReader = new IgnoredReader()
  private readonly readers = new Map<string, KeyReader>()
  private readonly dimensions: readonly DimensionDefinition[]

  constructor(
    request: PointsRequest,
    private readonly builder: TableBuilder,
    private readonly findings: Findings,
  ) {
    const definition = datasetDefinition(request.dataset)
    const asked = request.dimensions.flatMap((word) => definition.dimensions[word] ?? [])
    this.dimensions = [...Object.values(definition.ids), ...asked]
    this.readers.set('start', this.ignore).set('end', this.ignore)
    for (const [name, { key, item }] of Object.entries(definition.metrics)) {
      const reader =
        item === undefined
          ? new MetricReader(builder.metrics.get(name), name, findings)
          : new ItemsReader(key, definition, builder, findings)
      this.readers.set(key, reader)
    }
    for (const dimension of this.dimensions) {
      const column = builder.dimension(dimension.name, undefined)
      this.readers.set(dimension.key, new DimensionReader(column, dimension, definition, findings))
    }
    if (definition.clicks !== undefined) {
      this.readers.set('clicked', new ClicksReader(builder, findings))
    }
  }

  /** The reader of a key. */
  readerOf(key: string): KeyReader {
    let reader = this.readers.get(key)
    if (reader === undefined) {
      reader = new UnknownReader(key, this.builder, this.findings)
      this.readers.set(key, reader)
    }
    return reader
  }

  /** Tells of dimensions that were asked and are not among the keys of a number of points. */
  tellMissing(keys: ReadonlySet<string>, points: number): void {
    for (const { key, name, mayMiss } of this.dimensions) {
      if (!mayMiss && !keys.has(key)) this.findings.dimensionMissing(name, points)
    }
  }
}
