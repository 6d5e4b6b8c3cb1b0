'use client'
import { type ReactNode, useMemo } from 'react'
import { isAdditive } from '../../format/isAdditive.js'
import { isoTime } from '../../format/isoTime.js'
import { AnnotationList } from '../../frame/time/AnnotationList.js'
import type { ChartProps } from '../../frame/time/ChartProps.js'
import { heldText } from '../../frame/time/model/heldText.js'
import { summarize } from '../../frame/time/model/summarize.js'
import { summaryText } from '../../frame/time/model/summaryText.js'
import { timeHead } from '../../frame/time/model/toTable.js'
import { numberAnnotations } from '../../frame/time/plot/placeAnnotations.js'
import { pointActionOf } from '../../frame/time/plot/pointActionOf.js'
import { useChartFrame } from '../../frame/time/useChartFrame.js'
import { zoneLine } from '../../frame/time/zoneLine.js'
import { useFigure } from '../../frame/useFigure.js'
import type { BarLayout } from './barSpans.js'
import { RowBars } from './RowBars.js'

/** Buckets of time as rows of lying bars, the first on top. */
export function BucketRows(props: ChartProps & { readonly layout?: BarLayout | undefined }): ReactNode {
  const { layout: wanted = 'stacked', annotations, onPointAction } = props
  const frame = useChartFrame(props, wanted !== 'grouped')
  const { model, shown, formatters, messages, hidden } = frame
  const figure = useFigure({ timeZone: shown.timeZone, frame: props.frame })
  const { xs, granularity, timeZone } = shown
  const rows = useMemo(() => {
    const days = granularity === 'DAY' || granularity === 'WEEK'
    return Array.from(xs, (x, at) => {
      const held = heldText(shown, at, messages, formatters)
      const cell = isoTime(x, granularity, timeZone)
      return {
        label: formatters.date(x, granularity, days ? 'tick' : 'short'),
        title: formatters.date(x, granularity, 'full'),
        cell: held === undefined ? cell : `${cell} (${held})`,
      }
    })
  }, [shown, xs, granularity, timeZone, messages, formatters])
  const noted = useMemo(
    () => numberAnnotations(annotations ?? [], shown, formatters),
    [annotations, shown, formatters],
  )
  return (
    <RowBars
      chart={{ ...props, timeZone: shown.timeZone }}
      figure={figure}
      model={model}
      shown={shown}
      hidden={hidden}
      rows={rows}
      head={timeHead(messages.bucketColumn[granularity], shown)}
      summary={summaryText(shown, summarize(shown), messages, formatters)}
      layout={isAdditive(model.format) ? wanted : 'grouped'}
      zone={zoneLine({ shown, messages, formatters }, false)}
      below={<AnnotationList annotations={noted} frame={frame} />}
      onOpen={onPointAction && ((row, series) => onPointAction(pointActionOf(shown, row, series)))}
    />
  )
}
