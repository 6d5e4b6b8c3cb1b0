'use client'
import { type ReactNode, useState } from 'react'
import { toCells } from '../model/toTable.js'
import { Button } from '../parts/Button.js'
import { Icon } from '../parts/Icon.js'
import type { ChartFrameState } from '../useChartFrame.js'
import { ActionNote, ActionRow } from './actionStyles.js'
import { copyText } from './copyText.js'
import { csvBlob } from './csvBlob.js'
import { downloadFile } from './downloadFile.js'
import { fileName } from './fileName.js'
import { Menu } from './Menu.js'
import { toTsv } from './toTsv.js'

/** Table or chart, and what can be taken away: the figures that are shown, as CSV or copied. */
export function ChartActions({
  frame,
  name,
}: {
  readonly frame: ChartFrameState
  readonly name: string
}): ReactNode {
  const { shown, view, setView, messages } = frame
  const [note, setNote] = useState('')
  const cells = (): ReturnType<typeof toCells> => toCells(shown, messages.bucketColumn[shown.granularity])
  const copy = async (): Promise<void> => {
    setNote((await copyText(toTsv(cells()))) ? messages.copied : messages.copyFailed)
  }
  return (
    <ActionRow>
      <ActionNote role="status">{note}</ActionNote>
      <Button
        type="button"
        data-quiet=""
        aria-label={view === 'chart' ? messages.viewAsTable : messages.viewAsChart}
        title={view === 'chart' ? messages.viewAsTable : messages.viewAsChart}
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
        ]}
      />
    </ActionRow>
  )
}
