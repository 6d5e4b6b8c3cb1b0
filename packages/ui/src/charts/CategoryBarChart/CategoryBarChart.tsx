'use client'
import { type ReactNode, useMemo } from 'react'
import { useStable } from '../../controls/useStable.js'
import { isAdditive } from '../../format/isAdditive.js'
import type { ValueFormat } from '../../format/ValueFormat.js'
import type { ChartItem, ItemActionProps } from '../../frame/ChartItem.js'
import { Frame } from '../../frame/Frame.js'
import type { ItemChartProps } from '../../frame/items/ItemChartProps.js'
import { useItemFrame } from '../../frame/items/useItemFrame.js'
import { useItems } from '../../frame/items/useItems.js'
import { Legend } from '../../frame/legend/Legend.js'
import { useHidden } from '../../frame/legend/useHidden.js'
import { hasFigures } from '../../frame/time/model/hasFigures.js'
import { modelTable } from '../../frame/time/model/modelTable.js'
import { selectModel } from '../../frame/time/model/selectModel.js'
import { WaScope } from '../../theme/WaScope.js'
import type { BarLayout } from '../BarChart/barSpans.js'
import { RowMarks } from '../BarChart/RowMarks.js'
import { useRowBars } from '../BarChart/useRowBars.js'
import type { Category, CategorySeries } from './CategorySeries.js'
import { categoryModel } from './categoryModel.js'
import { categorySummary } from './categorySummary.js'

/** The bar that was clicked, or entered with the keyboard. */
export interface BarItem extends ChartItem {
  /** Key of the series. */
  readonly key: string
  readonly categoryKey: string
  /** The figure; `null` when it is missing. */
  readonly y: number | null
}

export interface CategoryBarChartProps extends ItemChartProps, ItemActionProps<BarItem> {
  /** The rows, in their order from top to bottom. Keep the reference stable while the data is the same. */
  readonly categories: readonly Category[]
  /** The sets of bars. Keep the reference stable while the data is the same. */
  readonly series: readonly CategorySeries[]
  /** The same series in an earlier period, drawn pale beside the present bars; matched by key. @default none */
  readonly previous?: readonly CategorySeries[] | undefined
  /** What the figures mean, and so how they are written and whether they add up. @default { kind: 'count' } */
  readonly format?: ValueFormat | undefined
  /**
   * How the series of a category share its row: `stacked` on each other, `grouped` side by side, or `percent` as parts of
   * 100 %. Figures that do not add up are always grouped. @default 'stacked'
   */
  readonly layout?: BarLayout | undefined
  /** Whether the series are parts of one whole, and so may be added to each other. @default true unless grouped */
  readonly additive?: boolean | undefined
}

const COUNT = { kind: 'count' } as const

/** Figures by category as lying bars, with names beside them that may be long. */
export function CategoryBarChart(props: CategoryBarChartProps): ReactNode {
  return (
    <WaScope name="CategoryBarChart">
      <FramedCategories {...props} />
    </WaScope>
  )
}

function FramedCategories(props: CategoryBarChartProps): ReactNode {
  const { categories, series, previous, layout: wanted = 'stacked', onItemAction } = props
  const frame = useItemFrame(props)
  const { messages, words, colorsOf } = frame
  const format = useStable(props.format ?? COUNT)
  const additive = props.additive ?? wanted !== 'grouped'
  const model = useMemo(
    () =>
      categoryModel({ categories, series, previous }, format, additive, messages.previousSuffix, colorsOf),
    [categories, series, previous, format, additive, messages, colorsOf],
  )
  const hidden = useHidden(model)
  const shown = useMemo(() => selectModel(model, hidden.keys), [model, hidden.keys])
  const rows = useMemo(() => categories.map(({ label }) => ({ label, title: label })), [categories])
  const layout = isAdditive(format) ? wanted : 'grouped'
  const { plot, bars, axes } = useRowBars(shown, rows, layout, frame)
  const count = shown.series.length
  const open = (at: number): void => {
    const [row, index] = [Math.floor(at / count), at % count]
    const [category, one] = [categories[row], shown.series[index]]
    if (category === undefined || one === undefined) return
    const y = one.ys[row] ?? Number.NaN
    onItemAction?.({ key: one.key, categoryKey: category.key, y: Number.isNaN(y) ? null : y })
  }
  return (
    <Frame
      chart={props}
      frame={frame}
      present={hasFigures(model)}
      summary={categorySummary(shown, categories, frame)}
      table={() =>
        modelTable(shown, {
          messages,
          head: words.name,
          name: (at) => categories[at]?.label ?? '',
          summed: shown.additive,
        })
      }
      items={useItems(plot, frame)}
      skeleton="rows"
      help={[
        ['↑ ↓', messages.helpPoints],
        ['← →', messages.helpSeries],
        ['Home, End', messages.helpEnds],
        ['PgUp, PgDn', messages.helpPages],
      ]}
      above={<Legend model={model} hidden={hidden} shape="block" />}
      series={shown.series}
      onOpen={onItemAction && open}
    >
      <RowMarks axes={axes} bars={bars} layout={layout} />
    </Frame>
  )
}
