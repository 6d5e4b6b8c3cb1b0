import { type DatasetName, datasetDefinition } from '../datasets/datasets.js'
import { GrowingDimension, GrowingMetric, GrowingNumbers } from './growing.js'
import type { ClickColumns, PointTable } from './pointTable.js'

/** One button's count as it goes into a table. */
export interface ClickEntry {
  readonly type: string
  readonly buttonContent: string | undefined
  readonly count: number
}

/**
 * Collects the points of any number of answers into one {@link PointTable}.
 * For each point: push its bounds, then every column once; `closePoint` completes the columns left out.
 */
export class TableBuilder {
  private readonly start = new GrowingNumbers()
  private readonly end = new GrowingNumbers()
  readonly dimensions = new Map<string, GrowingDimension>()
  readonly metrics = new Map<string, GrowingMetric>()
  private readonly clickPoint: number[] = []
  private readonly clickType = new GrowingDimension('type', undefined)
  private readonly clickContent = new GrowingDimension('buttonContent', undefined)
  private readonly clickCount = new GrowingNumbers()
  private readonly withClicks: boolean
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
    for (const [name, metric] of Object.entries(definition.metrics)) {
      if (wanted(metric.ask)) this.metrics.set(name, new GrowingMetric(name, metric.unit, metric.combine))
    }
    this.withClicks = definition.clicks !== undefined && wanted(definition.clicks)
    this.reserved = new Set([
      'start',
      'end',
      'clicks',
      ...this.dimensions.keys(),
      ...Object.keys(definition.metrics),
    ])
  }

  get length(): number {
    return this.start.length
  }

  /** The column of a dimension that was asked or is always there. */
  dimension(name: string, absent: string | undefined): GrowingDimension {
    const column = this.dimensions.get(name) ?? new GrowingDimension(name, absent)
    this.dimensions.set(name, column)
    return column
  }

  /** Keeps a number of the open point under a name this version does not know. */
  keepNumber(name: string, value: number): void {
    const free = this.freeName(name)
    let column = this.metrics.get(free)
    if (column === undefined) {
      column = new GrowingMetric(free, 'unknown', { rule: 'none' })
      column.fill(this.length - 1)
      this.metrics.set(free, column)
    }
    column.push(value)
  }

  /** Keeps a text of the open point under a name this version does not know. */
  keepText(name: string, value: string): void {
    const free = this.freeName(name)
    let column = this.dimensions.get(free)
    if (column === undefined) {
      column = new GrowingDimension(free, undefined)
      column.fill(this.length - 1)
      this.dimensions.set(free, column)
    }
    column.push(value)
  }

  /** A name no other column has a value of the open point under: an unknown key must not write over a known one. */
  private freeName(name: string): string {
    let free = name
    const taken = () =>
      this.reserved.has(free) ||
      this.dimensions.get(free)?.length === this.length ||
      this.metrics.get(free)?.length === this.length
    while (taken()) free += '_'
    return free
  }

  openPoint(start: number, end: number): void {
    this.start.push(start)
    this.end.push(end)
  }

  addClick(entry: ClickEntry): void {
    if (!this.withClicks) return
    this.clickPoint.push(this.length - 1)
    this.clickType.push(entry.type)
    this.clickContent.push(entry.buttonContent)
    this.clickCount.push(entry.count)
  }

  closePoint(): void {
    for (const column of this.dimensions.values()) column.fill(this.length)
    for (const column of this.metrics.values()) column.fill(this.length)
  }

  /** The table so far, sorted by account (in order of arrival) and start; equal keys keep their order. */
  finish(): PointTable {
    const order = this.order()
    return {
      dataset: this.dataset,
      length: this.length,
      start: this.start.finish(order),
      end: this.end.finish(order),
      dimensions: new Map([...this.dimensions].map(([name, column]) => [name, column.finish(order)])),
      metrics: new Map([...this.metrics].map(([name, column]) => [name, column.finish(order)])),
      clicks: this.withClicks ? this.finishClicks(order) : undefined,
    }
  }

  private order(): Uint32Array | undefined {
    const { length } = this
    const start = this.start.finish(undefined)
    const waba = this.dimension('wabaId', undefined).finish(undefined).codes
    const compare = (a: number, b: number) =>
      (waba[a] ?? 0) - (waba[b] ?? 0) || (start[a] ?? 0) - (start[b] ?? 0) || a - b
    let sorted = true
    for (let i = 1; i < length && sorted; i++) sorted = compare(i - 1, i) < 0
    return sorted ? undefined : Uint32Array.from({ length }, (_, i) => i).sort(compare)
  }

  private finishClicks(order: Uint32Array | undefined): ClickColumns {
    const position = new Uint32Array(this.length)
    for (let i = 0; i < this.length; i++) position[order?.[i] ?? i] = i
    return {
      length: this.clickPoint.length,
      point: Uint32Array.from(this.clickPoint, (point) => position[point] ?? 0),
      type: this.clickType.finish(undefined),
      buttonContent: this.clickContent.finish(undefined),
      count: this.clickCount.finish(undefined),
    }
  }
}
