'use client'
import { type ReactNode, useMemo } from 'react'
import { isAdditive } from '../../format/isAdditive.js'
import { itemsOf } from '../../frame/items/itemsOf.js'
import { useItemWords } from '../../frame/items/useItemWords.js'
import type { ChartProps } from '../../frame/time/ChartProps.js'
import { numberAnnotations } from '../../frame/time/plot/placeAnnotations.js'
import { TimeFrame } from '../../frame/time/TimeFrame.js'
import { useChartFrame } from '../../frame/time/useChartFrame.js'
import type { BarLayout } from './barSpans.js'
import { RowMarks } from './RowMarks.js'
import { rowItems } from './rowItems.js'
import { useRowBars } from './useRowBars.js'

/** Buckets of time as rows of lying bars, the first on top. */
export function BucketRows(props: ChartProps & { readonly layout?: BarLayout | undefined }): ReactNode {
  const { layout: wanted = 'stacked', annotations } = props
  const frame = useChartFrame(props, wanted !== 'grouped')
  const words = useItemWords()
  const { shown, formatters } = frame
  const { xs, granularity } = shown
  const layout = isAdditive(shown.format) ? wanted : 'grouped'
  const rows = useMemo(() => {
    const days = granularity === 'DAY' || granularity === 'WEEK'
    return Array.from(xs, (x) => ({
      label: formatters.date(x, granularity, days ? 'tick' : 'short'),
      title: formatters.date(x, granularity, 'full'),
    }))
  }, [xs, granularity, formatters])
  const { plot, bars, axes } = useRowBars(shown, rows, layout, { ...frame, words })
  const items = useMemo(() => rowItems(itemsOf(plot, words), shown.series.length), [plot, words, shown])
  const noted = useMemo(
    () => numberAnnotations(annotations ?? [], shown, formatters),
    [annotations, shown, formatters],
  )
  return (
    <TimeFrame chart={props} frame={frame} items={items} shape="block" annotations={noted} lying>
      <RowMarks axes={axes} bars={bars} layout={layout} />
    </TimeFrame>
  )
}
