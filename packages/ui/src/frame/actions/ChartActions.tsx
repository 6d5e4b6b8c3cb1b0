'use client'
import { type ReactNode, useRef, useState } from 'react'
import { toCells } from '../model/toTable.js'
import { Button } from '../parts/Button.js'
import { Icon } from '../parts/Icon.js'
import type { ChartFrameState } from '../useChartFrame.js'
import { zoneLine } from '../zoneLine.js'
import { ActionNote, ActionRow } from './actionStyles.js'
import { copyText } from './copyText.js'
import { csvBlob } from './csvBlob.js'
import { downloadFile } from './downloadFile.js'
import { fileName } from './fileName.js'
import { Menu, type MenuAction } from './Menu.js'
import { toTsv } from './toTsv.js'

export interface ChartActionsProps {
  readonly frame: ChartFrameState
  readonly title: string
  /** Name of exported files, without its ending. */
  readonly name: string
  readonly approximate: boolean
}

/** Table or chart, and what can be taken away: what is shown, as figures or as a picture. */
export function ChartActions({ frame, title, name, approximate }: ChartActionsProps): ReactNode {
  const { shown, view, setView, messages } = frame
  const [note, setNote] = useState('')
  const row = useRef<HTMLDivElement | null>(null)
  const cells = (): ReturnType<typeof toCells> => toCells(shown, messages.bucketColumn[shown.granularity])
  const copy = async (): Promise<void> => {
    setNote((await copyText(toTsv(cells()))) ? messages.copied : messages.copyFailed)
  }
  const save = async (kind: 'svg' | 'png'): Promise<void> => {
    const plot = row.current?.closest('[data-wa-frame]')?.querySelector('[data-wa-plot]')
    if (!(plot instanceof SVGSVGElement)) return
    const words = { title, series: shown.series, footer: zoneLine(frame, approximate) }
    // A chunk of its own: most readers never save a picture.
    const { savePicture } = await import('./savePicture.js')
    const saved = await savePicture(plot, words, kind, name)
    setNote(saved === 'saved as svg' ? messages.exportPngBlocked : '')
  }
  const pictures: readonly MenuAction[] = [
    { key: 'zoom', label: messages.zoom, run: () => frame.setZoomOpen(!frame.zoomOpen) },
    { key: 'png', label: messages.exportPng, run: () => void save('png') },
    { key: 'svg', label: messages.exportSvg, run: () => void save('svg') },
  ]
  const other = view === 'chart' ? messages.viewAsTable : messages.viewAsChart
  return (
    <ActionRow ref={row}>
      <ActionNote role="status">{note}</ActionNote>
      <Button
        type="button"
        data-quiet=""
        aria-label={other}
        title={other}
        onClick={() => setView(view === 'chart' ? 'table' : 'chart')}
      >
        <Icon name={view === 'chart' ? 'table' : 'chart'} />
      </Button>
      <Menu
        label={messages.actions}
        actions={[
          {
            key: 'csv',
            label: messages.exportCsv,
            run: () => downloadFile(fileName(name, 'csv'), csvBlob(cells())),
          },
          { key: 'copy', label: messages.copyTable, run: () => void copy() },
          ...(view === 'chart' ? pictures : []),
        ]}
      />
    </ActionRow>
  )
}
