import { sum } from '../../format/sum.js'
import { missingText } from '../../frame/missing/missingText.js'
import type { ChartModel } from '../../frame/time/model/ChartModel.js'
import { missingAt } from '../../frame/time/model/missingAt.js'
import type { GridLabel } from '../../marks/CellMarks.js'
import { textWidth } from '../../scales/textWidth.js'
import type { BarLayout } from './barSpans.js'
import type { LaidBar } from './layBars.js'
import type { RowVoice } from './rowWords.js'

/** The names of rows, cut to their place. */
export interface RowNames {
  readonly texts: readonly string[]
  readonly x: number
  readonly y: (at: number) => number
}

/** What decides where figures are written. */
export interface RowRoom {
  readonly bars: readonly LaidBar[]
  /** Whether names stand above their bars and not beside them. */
  readonly above: boolean
  readonly dir: 'ltr' | 'rtl'
  readonly fontSize: number
  readonly width: number
  readonly thick: number
  readonly layout: BarLayout
  /** Where zero is. */
  readonly base: number
}

/**
 * The words in a plot of lying bars: names of rows, figures at the ends of bars where there is room, and why a row is
 * empty.
 */
export function rowLabels(
  model: ChartModel,
  names: RowNames,
  room: RowRoom,
  voice: RowVoice,
): readonly GridLabel[] {
  const begins = room.dir === 'rtl' ? 'end' : 'start'
  const ends = room.dir === 'rtl' ? 'start' : 'end'
  const titles = names.texts.map(
    (text, at): GridLabel => ({
      key: `n${at}`,
      x: names.x,
      y: names.y(at),
      text,
      anchor: room.above ? begins : ends,
      strong: true,
    }),
  )
  return [...titles, ...emptyRows(model, names, room, voice), ...figures(model, room, voice)]
}

/** In rows without a single figure, why. */
function emptyRows(
  model: ChartModel,
  names: RowNames,
  room: RowRoom,
  { messages }: RowVoice,
): readonly GridLabel[] {
  const rtl = room.dir === 'rtl'
  return names.texts.flatMap((_, at): readonly GridLabel[] => {
    const reasons = model.series.map((one) => missingAt(one, at))
    const [first] = reasons
    if (first === undefined || reasons.includes(undefined)) return []
    const reason = reasons.includes('withheld') ? 'withheld' : first
    return [
      {
        key: `e${at}`,
        x: room.base + (rtl ? -6 : 6),
        y: names.y(at) + (room.above ? room.fontSize * 1.4 : 0),
        text: missingText(reason, messages),
        anchor: rtl ? 'end' : 'start',
      },
    ]
  })
}

/** A bar's figure, or the total of a stack whose figures add up; none for shares, which the axis tells. */
function figures(model: ChartModel, room: RowRoom, { formatters }: RowVoice): readonly GridLabel[] {
  const { bars, fontSize, thick, layout, dir, width } = room
  if (layout === 'percent' || thick < fontSize) return []
  const stacked = layout === 'stacked' && model.series.length > 1
  if (stacked && model.series.some(({ ys }) => ys.some((y) => y < 0))) return []
  const labelled = bars.flatMap(({ span, bar }) => {
    if (stacked && !span.outer) return []
    const y = stacked
      ? sum(model.series.map(({ ys }) => ys[span.at] ?? Number.NaN).filter((one) => !Number.isNaN(one)))
      : (model.series[span.series]?.ys[span.at] ?? 0)
    return [{ span, bar, y }]
  })
  const print = formatters.labels(
    labelled.map(({ y }) => y),
    model.format,
  )
  return labelled.flatMap(({ span, bar, y }): readonly GridLabel[] => {
    const text = print(y)
    const right = bar.to > bar.from || (bar.to === bar.from && dir === 'ltr')
    const x = bar.to + (right ? 6 : -6)
    const reach = right ? x + textWidth(text, fontSize) : x - textWidth(text, fontSize)
    // Below zero there are the names of the rows.
    if (reach > width || reach < 0 || y < 0) return []
    return [
      {
        key: `f${span.at} ${span.series}`,
        x,
        y: bar.x + bar.width / 2 + fontSize * 0.35,
        text,
        anchor: right ? 'start' : 'end',
      },
    ]
  })
}
