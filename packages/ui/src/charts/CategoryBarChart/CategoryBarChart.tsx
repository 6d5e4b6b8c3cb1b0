'use client'
import { type ReactNode, useMemo } from 'react'
import { useStable } from '../../controls/useStable.js'
import { isAdditive } from '../../format/isAdditive.js'
import type { ValueFormat } from '../../format/ValueFormat.js'
import type { FigureProps } from '../../frame/FigureProps.js'
import { useHidden } from '../../frame/legend/useHidden.js'
import { selectModel } from '../../frame/time/model/selectModel.js'
import { useFigure } from '../../frame/useFigure.js'
import { WaScope } from '../../theme/WaScope.js'
import type { BarLayout } from '../BarChart/barSpans.js'
import { RowBars } from '../BarChart/RowBars.js'
import type { Category, CategorySeries } from './CategorySeries.js'
import { categoryModel } from './categoryModel.js'
import { categorySummary } from './categorySummary.js'

/** The bar that was clicked, or entered with the keyboard. */
export interface BarAction {
  readonly categoryKey: string
  readonly seriesKey: string
  /** The figure; `null` when it is missing. */
  readonly y: number | null
}

export interface CategoryBarChartProps extends FigureProps {
  /** The rows, in their order from top to bottom. Keep the reference stable while the data is the same. */
  readonly categories: readonly Category[]
  /** The sets of bars. Keep the reference stable while the data is the same. */
  readonly series: readonly CategorySeries[]
  /** The same series in an earlier period, drawn pale beside the present bars; matched by key. @default none */
  readonly comparison?: readonly CategorySeries[] | undefined
  /** What the figures mean, and so how they are written and whether they add up. @default { kind: 'count' } */
  readonly format?: ValueFormat | undefined
  /**
   * How the series of a category share its row: `stacked` on each other, `grouped` side by side, or `percent` as parts of
   * 100 %. Figures that do not add up are always grouped. @default 'stacked'
   */
  readonly layout?: BarLayout | undefined
  /** Whether the series are parts of one whole, and so may be added to each other. @default true unless grouped */
  readonly parts?: boolean | undefined
  /** Called when a bar is clicked, or entered with the keyboard. Keep it stable. @default nothing */
  readonly onBarAction?: ((action: BarAction) => void) | undefined
}

const COUNT = { kind: 'count' } as const

/** Figures by category as lying bars, with names beside them that may be long. */
export function CategoryBarChart(props: CategoryBarChartProps): ReactNode {
  return (
    <WaScope>
      <FramedCategories {...props} />
    </WaScope>
  )
}

function FramedCategories(props: CategoryBarChartProps): ReactNode {
  const { categories, series, comparison, layout: wanted = 'stacked', onBarAction } = props
  const figure = useFigure(props)
  const { messages, words } = figure
  const format = useStable(props.format ?? COUNT)
  const parts = props.parts ?? wanted !== 'grouped'
  const model = useMemo(
    () => categoryModel({ categories, series, comparison }, format, parts, messages.previousSuffix),
    [categories, series, comparison, format, parts, messages],
  )
  const hidden = useHidden(model)
  const shown = useMemo(() => selectModel(model, hidden.keys), [model, hidden.keys])
  const rows = useMemo(
    () => categories.map(({ label }) => ({ label, title: label, cell: label })),
    [categories],
  )
  const open = (row: number, index: number): void => {
    const [category, one] = [categories[row], shown.series[index]]
    if (category === undefined || one === undefined) return
    const y = one.ys[row] ?? Number.NaN
    onBarAction?.({ categoryKey: category.key, seriesKey: one.key, y: Number.isNaN(y) ? null : y })
  }
  return (
    <RowBars
      chart={props}
      figure={figure}
      model={model}
      shown={shown}
      hidden={hidden}
      rows={rows}
      head={words.name}
      summary={categorySummary(shown, categories, figure)}
      layout={isAdditive(format) ? wanted : 'grouped'}
      onOpen={onBarAction && open}
    />
  )
}
