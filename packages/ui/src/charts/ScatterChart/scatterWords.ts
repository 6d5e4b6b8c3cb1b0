import type { Formatters } from '../../format/Formatters.js'
import { isolate } from '../../format/isolate.js'
import { missingText } from '../../frame/missing/missingText.js'
import { figureOf } from '../../frame/missing/missingWords.js'
import type { FigureTable } from '../../frame/tableView/FigureTable.js'
import type { ChartMessages } from '../../messages/figures/ChartMessages.js'
import type { Messages } from '../../messages/Messages.js'
import type { PlacedPoint, ScatterFigure, ScatterMeasure, ScatterPoint } from './scatterPoints.js'

/** What is needed to put points into words. */
export interface ScatterVoice {
  readonly formatters: Formatters
  readonly messages: Messages
  readonly words: ChartMessages
}

/** What the axes and the size count. */
export interface ScatterMeasures {
  readonly x: ScatterMeasure
  readonly y: ScatterMeasure
  readonly size?: ScatterMeasure | undefined
}

/** A figure of a measure in words. */
export function measured(value: number, measure: ScatterMeasure, formatters: Formatters): string {
  return formatters.value(value, measure.format ?? { kind: 'count' })
}

/** `Highest: 48,210, Sent (autumn_offer). Highest: 81%, Read rate (order_update).` and how many have no place. */
export function scatterSummary(
  placed: readonly PlacedPoint[],
  unplaced: number,
  { x, y }: ScatterMeasures,
  { formatters, messages, words }: ScatterVoice,
): string {
  const first = placed[0]
  if (first === undefined) return messages.emptyTitle
  const most = (measure: ScatterMeasure, of: (one: PlacedPoint) => number): string => {
    const top = placed.reduce((best, one) => (of(one) > of(best) ? one : best), first)
    const value = measured(of(top), measure, formatters)
    return messages.summaryPeak({ value, when: measure.label, label: isolate(top.point.label) })
  }
  const print = formatters.value(unplaced, { kind: 'count' })
  const gaps = unplaced > 0 ? [words.notDrawn(unplaced, print)] : []
  return [most(x, (one) => one.x), most(y, (one) => one.y), ...gaps].join(' ')
}

/** A row a point, placed or not, in the order given. */
export function scatterTable(
  points: readonly ScatterPoint[],
  { x, y, size }: ScatterMeasures,
  { words, messages }: ScatterVoice,
): FigureTable {
  const shown: readonly ScatterFigure[] = size === undefined ? ['x', 'y'] : ['x', 'y', 'size']
  const column = (key: string, { label, format = { kind: 'count' } }: ScatterMeasure) => ({
    key,
    label,
    format,
  })
  return {
    columns: [
      { key: 'name', label: words.name },
      column('x', x),
      column('y', y),
      ...(size === undefined ? [] : [column('size', size)]),
    ],
    noteHead: (column) => messages.noteColumn({ column }),
    rows: points.map((point) => {
      const figures = shown.map((name) => figureOf(point[name]))
      const reasons = shown.map((name) => {
        const reason = point.missing?.[name] ?? 'no-data'
        return reason === 'no-data' ? undefined : missingText(reason, messages)
      })
      return {
        key: point.key,
        cells: [point.label, ...figures],
        missing: [undefined, ...reasons],
        notes: [undefined, ...shown.map((name) => point.notes?.[name])],
      }
    }),
  }
}
