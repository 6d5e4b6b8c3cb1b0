'use client'
import type { ReactNode } from 'react'
import type { LocalMonth } from '../../format/localMonth.js'
import { FigureFrame } from '../../frame/FigureFrame.js'
import type { FigureProps } from '../../frame/FigureProps.js'
import type { FigureTable } from '../../frame/tableView/FigureTable.js'
import type { FigureState } from '../../frame/useFigure.js'
import { MeterMarks } from '../../marks/MeterMarks.js'
import type { MeterGeometry } from './meterLayout.js'

export interface MeterFigureProps<Item> {
  readonly chart: FigureProps
  readonly figure: FigureState
  readonly geometry: MeterGeometry
  readonly present: boolean
  /** What must be known of the figures, where there are some. */
  readonly facts: readonly string[]
  readonly summary: string
  readonly table: FigureTable
  readonly month: LocalMonth
  /** What the meters are of, in their order. */
  readonly items: readonly Item[]
  readonly onOpen: ((item: Item) => void) | undefined
}

/** Meters of a month, a row each, in their frame. */
export function MeterFigure<Item>(props: MeterFigureProps<Item>): ReactNode {
  const { chart, figure, geometry, present, facts, summary, table, month, items, onOpen } = props
  const { notices = [], state } = chart
  const { messages, words } = figure
  const shown = present && (state === undefined || state.status === 'success')
  const open = (at: number): void => {
    const item = items[at]
    if (item !== undefined) onOpen?.(item)
  }
  return (
    <FigureFrame
      chart={{ ...chart, notices: shown ? [...facts.map((text) => ({ text })), ...notices] : notices }}
      figure={figure}
      present={present}
      summary={summary}
      table={table}
      geometry={geometry.plot}
      skeleton="rows"
      span={[month.start, month.end]}
      help={[
        ['↑ ↓', words.helpParts],
        ['Home, End', messages.helpEnds],
      ]}
      onOpen={onOpen === undefined ? undefined : open}
    >
      <MeterMarks meters={geometry.meters} />
    </FigureFrame>
  )
}
