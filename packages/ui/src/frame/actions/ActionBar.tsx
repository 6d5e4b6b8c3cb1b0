'use client'
import { type ReactNode, useRef, useState } from 'react'
import { Button } from '../../controls/Button.js'
import { Icon } from '../../controls/Icon.js'
import { Menu, type MenuAction } from '../../controls/Menu.js'
import { useCardName } from '../../controls/useCardName.js'
import type { CsvCell } from '../../format/toCsv.js'
import type { SeriesShape } from '../../marks/SeriesShape.js'
import type { Messages } from '../../messages/Messages.js'
import { useWa } from '../../theme/useWa.js'
import type { PictureSeries } from '../image/chartSvg.js'
import { ActionNote, ActionRow } from './actionStyles.js'
import { copyText } from './copyText.js'
import { csvBlob } from './csvBlob.js'
import { downloadFile } from './downloadFile.js'
import { fileName } from './fileName.js'
import { toTsv } from './toTsv.js'

export interface ActionBarProps {
  readonly title: string
  /** Name of exported files, without its ending. */
  readonly name: string
  readonly view: 'chart' | 'table'
  readonly setView: (view: 'chart' | 'table') => void
  readonly messages: Messages
  /** The figures shown, a head row first. */
  readonly cells: () => readonly (readonly CsvCell[])[]
  /** The legend of an exported picture. */
  readonly series: readonly PictureSeries[]
  readonly shape: SeriesShape
  /** The line under an exported picture. */
  readonly footer: string
  /** What else this chart can do while it is seen as one. */
  readonly more?: readonly MenuAction[] | undefined
}

/** Table or chart, and what can be taken away: what is shown, as figures or as a picture. */
export function ActionBar(props: ActionBarProps): ReactNode {
  const { title, name, view, setView, messages, cells, series, shape, footer, more = [] } = props
  const { emit } = useWa()
  const [note, setNote] = useState('')
  const other = view === 'chart' ? messages.viewAsTable : messages.viewAsChart
  const turned = useCardName(other)
  const row = useRef<HTMLDivElement | null>(null)
  const copy = async (): Promise<void> => {
    const copied = await copyText(toTsv(cells()))
    setNote(copied ? messages.copied : messages.copyFailed)
    if (copied) emit({ type: 'export', title, format: 'tsv' })
  }
  const save = async (kind: 'svg' | 'png'): Promise<void> => {
    const plot = row.current?.closest('[data-wa-frame]')?.querySelector('[data-wa-plot]')
    if (!(plot instanceof SVGSVGElement)) return
    // A chunk of its own: most readers never save a picture.
    const { savePicture } = await import('./savePicture.js')
    const saved = await savePicture(plot, { title, series, shape, footer }, kind, name)
    setNote(saved === 'saved as svg' ? messages.exportPngBlocked : '')
    emit({ type: 'export', title, format: saved === 'saved' ? kind : 'svg' })
  }
  const saveFigures = (): void => {
    downloadFile(fileName(name, 'csv'), csvBlob(cells()))
    emit({ type: 'export', title, format: 'csv' })
  }
  const turn = (): void => {
    const next = view === 'chart' ? 'table' : 'chart'
    setView(next)
    emit({ type: 'view', title, view: next })
  }
  const pictures: readonly MenuAction[] = [
    ...more,
    { key: 'png', label: messages.exportPng, run: () => void save('png') },
    { key: 'svg', label: messages.exportSvg, run: () => void save('svg') },
  ]
  return (
    <ActionRow ref={row}>
      <ActionNote role="status">{note}</ActionNote>
      <Button {...turned} data-wa-quiet="" title={other} onClick={turn}>
        <Icon name={view === 'chart' ? 'table' : 'chart'} />
      </Button>
      <Menu
        label={messages.actions}
        actions={[
          {
            key: 'csv',
            label: messages.exportCsv,
            run: saveFigures,
          },
          { key: 'copy', label: messages.copyTable, run: () => void copy() },
          ...(view === 'chart' ? pictures : []),
        ]}
      />
    </ActionRow>
  )
}
