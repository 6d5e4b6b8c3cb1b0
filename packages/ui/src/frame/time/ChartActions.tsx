'use client'
import type { ReactNode } from 'react'
import { ActionBar } from '../actions/ActionBar.js'
import { heldText } from './model/heldText.js'
import { toCells } from './model/toTable.js'
import type { ChartFrameState } from './useChartFrame.js'
import { zoneLine } from './zoneLine.js'

export interface ChartActionsProps {
  readonly frame: ChartFrameState
  readonly title: string
  /** Name of exported files, without its ending. */
  readonly name: string
  readonly approximate: boolean
}

/** What can be done with a chart over time: the actions of every chart, and zoom. */
export function ChartActions({ frame, title, name, approximate }: ChartActionsProps): ReactNode {
  const { shown, view, setView, messages, formatters, zoomOpen, setZoomOpen } = frame
  return (
    <ActionBar
      title={title}
      name={name}
      view={view}
      setView={setView}
      messages={messages}
      cells={() =>
        toCells(shown, messages.bucketColumn[shown.granularity], {
          head: (column) => messages.noteColumn({ column }),
          at: (at) => heldText(shown, at, messages, formatters),
        })
      }
      series={shown.series}
      footer={zoneLine(frame, approximate)}
      more={[{ key: 'zoom', label: messages.zoom, run: () => setZoomOpen(!zoomOpen) }]}
    />
  )
}
