'use client'
import type { ReactNode } from 'react'
import { isolate } from '../../format/isolate.js'
import { useWa } from '../../theme/useWa.js'
import type { ModelSeries } from '../model/ChartModel.js'
import { Button } from '../parts/Button.js'
import { Swatch } from '../parts/Swatch.js'
import type { SeriesShape } from '../SeriesShape.js'
import { LegendItem, LegendList, LegendNote, LegendToggle, OnlyButton } from './legendStyles.js'
import type { Hidden } from './useHidden.js'
import { useRoving } from './useRoving.js'

/** What a legend names: series, and whether they are compared with earlier ones. */
export interface LegendModel {
  readonly series: readonly LegendSeries[]
  readonly before: readonly unknown[]
}

/** One entry of a legend. */
export type LegendSeries = Pick<ModelSeries, 'key' | 'label' | 'hue' | 'repeat'>

export interface LegendProps {
  readonly model: LegendModel
  readonly hidden: Hidden
  readonly shape: SeriesShape
}

/** The series by name. One tab stop; arrows move; a press hides or shows a series, "only" leaves it alone. */
export function Legend({ model, hidden, shape }: LegendProps): ReactNode {
  const { messages } = useWa()
  const roving = useRoving()
  if (model.series.length < 2 && model.before.length === 0) return null
  return (
    <LegendList role="toolbar" aria-label={messages.legend} {...roving}>
      {model.series.map((series) => (
        <LegendEntry key={series.key} series={series} hidden={hidden} shape={shape} />
      ))}
      {model.before.length > 0 && (
        <LegendNote>
          <svg width={14} height={10} viewBox="0 0 14 10" aria-hidden="true" focusable="false">
            <path d="M1,5H13" stroke="var(--wa-ink-muted)" strokeWidth={1.5} strokeDasharray="2 3" />
          </svg>
          {messages.previousPeriod}
        </LegendNote>
      )}
      {hidden.keys.size > 0 && (
        <Button type="button" data-quiet="" tabIndex={-1} onClick={hidden.showAll}>
          {messages.showAll}
        </Button>
      )}
    </LegendList>
  )
}

interface LegendEntryProps {
  readonly series: LegendSeries
  readonly hidden: Hidden
  readonly shape: SeriesShape
}

function LegendEntry({ series, hidden, shape }: LegendEntryProps): ReactNode {
  const { messages } = useWa()
  const off = hidden.keys.has(series.key)
  return (
    <LegendItem>
      <LegendToggle
        type="button"
        tabIndex={-1}
        aria-pressed={!off}
        onClick={(event) => (event.shiftKey ? hidden.solo(series.key) : hidden.toggle(series.key))}
        title={series.label}
      >
        <Swatch series={series} shape={shape} />
        <bdi>{series.label}</bdi>
      </LegendToggle>
      <OnlyButton
        type="button"
        tabIndex={-1}
        aria-label={messages.showOnly(isolate(series.label))}
        onClick={() => hidden.solo(series.key)}
      >
        {messages.only}
      </OnlyButton>
    </LegendItem>
  )
}
