'use client'
import { isDate, shiftDate, startOfDate } from '@wabalytics/hooks'
import { type ChangeEvent, type ReactNode, useId } from 'react'
import { Button } from '../../../controls/Button.js'
import { useCardName } from '../../../controls/useCardName.js'
import { isoTime } from '../../../format/isoTime.js'
import type { ChartFrameState } from '../useChartFrame.js'
import { moveWindow, type WindowMove, windowBetween } from './moveWindow.js'
import { DateField, DateLabel, ZoomRow } from './zoomStyles.js'

/** The way to zoom without dragging: buttons, and the first and last day by date. */
export function ZoomBar({ frame }: { readonly frame: ChartFrameState }): ReactNode {
  const { model, shown, messages, window, setWindow } = frame
  const name = useCardName(messages.zoom)
  const move = (to: WindowMove) => (): void => setWindow(moveWindow(model, window, to))
  const first = shown.xs[0] ?? 0
  const last = shown.xs[shown.xs.length - 1] ?? 0
  const whole = window === null
  return (
    <ZoomRow role="group" {...name}>
      <Button onClick={move('in')} disabled={shown.xs.length <= 3}>
        {messages.zoomIn}
      </Button>
      <Button onClick={move('out')} disabled={whole}>
        {messages.zoomOut}
      </Button>
      <Button onClick={move('earlier')} disabled={whole || first <= (model.xs[0] ?? 0)}>
        {messages.zoomEarlier}
      </Button>
      <Button onClick={move('later')} disabled={whole || last >= (model.xs[model.xs.length - 1] ?? 0)}>
        {messages.zoomLater}
      </Button>
      <DayField
        frame={frame}
        label={messages.zoomFrom}
        moment={first}
        onChoose={(day) => setWindow(windowBetween(model, day, last + 1))}
      />
      <DayField
        frame={frame}
        label={messages.zoomTo}
        moment={last}
        after
        onChoose={(day) => setWindow(windowBetween(model, first, day))}
      />
      <Button onClick={() => setWindow(null)} disabled={whole}>
        {messages.zoomReset}
      </Button>
    </ZoomRow>
  )
}

interface DayFieldProps {
  readonly frame: ChartFrameState
  readonly label: string
  readonly moment: number
  /** Whether the chosen day's end is meant. */
  readonly after?: boolean
  readonly onChoose: (moment: number) => void
}

function DayField({ frame, label, moment, after = false, onChoose }: DayFieldProps): ReactNode {
  const id = useId()
  const { timeZone, xs } = frame.model
  const day = (at: number): string => isoTime(at, 'DAY', timeZone)
  const choose = (event: ChangeEvent<HTMLInputElement>): void => {
    const { value } = event.target
    if (isDate(value)) onChoose(startOfDate(shiftDate(value, after ? 1 : 0), timeZone) * 1000)
  }
  return (
    <DateLabel htmlFor={id}>
      <span>{label}</span>
      <DateField
        id={id}
        type="date"
        value={day(moment)}
        min={day(xs[0] ?? 0)}
        max={day(xs[xs.length - 1] ?? 0)}
        onChange={choose}
      />
    </DateLabel>
  )
}
