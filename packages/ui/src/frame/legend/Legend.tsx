'use client'
import { memo, type ReactNode } from 'react'
import { Button } from '../../controls/Button.js'
import { Swatch } from '../../controls/Swatch.js'
import { useCardName } from '../../controls/useCardName.js'
import { isolate } from '../../format/isolate.js'
import type { SeriesLook } from '../../marks/SeriesLook.js'
import type { SeriesShape } from '../../marks/SeriesShape.js'
import { useWa } from '../../theme/useWa.js'
import { LegendItem, LegendList, LegendNote, LegendToggle, OnlyButton } from './legendStyles.js'
import type { Hidden } from './useHidden.js'
import { useRoving } from './useRoving.js'

/** What a legend names: series, and whether they are compared with earlier ones. */
export interface LegendModel {
  readonly series: readonly LegendSeries[]
  readonly previous: readonly unknown[]
}

/** One entry of a legend. */
export type LegendSeries = Pick<SeriesLook, 'key' | 'label' | 'hue' | 'repeat'>

export interface LegendProps {
  readonly model: LegendModel
  readonly hidden: Hidden
  readonly shape: SeriesShape
}

/** The series by name. One tab stop; arrows move; a press hides or shows a series, "only" leaves it alone. */
export function Legend({ model, hidden, shape }: LegendProps): ReactNode {
  const { messages } = useWa()
  const roving = useRoving()
  const name = useCardName(messages.legend)
  if (model.series.length < 2 && model.previous.length === 0) return null
  return (
    <LegendList role="toolbar" {...name} {...roving}>
      {model.series.map((series) => (
        <LegendEntry
          key={series.key}
          name={series.key}
          label={series.label}
          hue={series.hue}
          repeat={series.repeat}
          off={hidden.keys.has(series.key)}
          toggle={hidden.toggle}
          solo={hidden.solo}
          shape={shape}
        />
      ))}
      {model.previous.length > 0 && (
        <LegendNote>
          <svg width={14} height={10} viewBox="0 0 14 10" aria-hidden="true" focusable="false">
            {shape === 'block' ? (
              <rect
                x={4}
                width={6}
                height={10}
                fill="var(--wa-ink-muted)"
                fillOpacity={0.25}
                stroke="var(--wa-ink-muted)"
              />
            ) : (
              <path d="M1,5H13" stroke="var(--wa-ink-muted)" strokeWidth={1.5} strokeDasharray="2 3" />
            )}
          </svg>
          <span>{messages.previousPeriod}</span>
        </LegendNote>
      )}
      {hidden.keys.size > 0 && (
        <Button data-wa-quiet="" tabIndex={-1} onClick={hidden.showAll}>
          {messages.showAll}
        </Button>
      )}
    </LegendList>
  )
}

interface LegendEntryProps
  extends Pick<LegendSeries, 'label' | 'hue' | 'repeat'>,
    Pick<Hidden, 'toggle' | 'solo'> {
  readonly name: string
  readonly off: boolean
  readonly shape: SeriesShape
}

/** Its props are plain values, so that new figures of the same series render no entry. */
const LegendEntry = memo(function LegendEntry(props: LegendEntryProps): ReactNode {
  const { name, label, off, toggle, solo, shape } = props
  const { messages } = useWa()
  return (
    <LegendItem>
      <LegendToggle
        tabIndex={-1}
        aria-pressed={!off}
        onClick={(event) => (event.shiftKey ? solo(name) : toggle(name))}
        title={label}
      >
        <Swatch series={props} shape={shape} />
        <bdi>{label}</bdi>
      </LegendToggle>
      <OnlyButton tabIndex={-1} aria-label={`${messages.only}: ${isolate(label)}`} onClick={() => solo(name)}>
        {messages.only}
      </OnlyButton>
    </LegendItem>
  )
})
