'use client'
import { type ReactNode, useState } from 'react'
import { Menu } from '../../controls/Menu.js'
import type { CsvCell } from '../../format/toCsv.js'
import { ActionNote, ActionRow } from '../../frame/actions/actionStyles.js'
import { copyText } from '../../frame/actions/copyText.js'
import { csvBlob } from '../../frame/actions/csvBlob.js'
import { downloadFile } from '../../frame/actions/downloadFile.js'
import { fileName } from '../../frame/actions/fileName.js'
import { toTsv } from '../../frame/actions/toTsv.js'
import { useWa } from '../../theme/useWa.js'
import { useTableMessages } from '../model/useTableMessages.js'

export interface ExportMenuProps {
  readonly title: string
  /** All rows as cells, in the order shown. */
  readonly cells: () => readonly (readonly CsvCell[])[]
  /** Further controls before the menu. */
  readonly children?: ReactNode
}

/** What can be taken away: all rows, in the order and with the columns shown. */
export function ExportMenu({ title, cells, children }: ExportMenuProps): ReactNode {
  const { messages } = useWa()
  const words = useTableMessages()
  const [note, setNote] = useState('')
  const copy = async (): Promise<void> => {
    setNote((await copyText(toTsv(cells()))) ? messages.copied : messages.copyFailed)
  }
  return (
    <ActionRow>
      <ActionNote role="status">{note}</ActionNote>
      {children}
      <Menu
        label={messages.tableActions}
        actions={[
          {
            key: 'csv',
            label: messages.exportCsv,
            run: () => downloadFile(fileName(title, 'csv'), csvBlob(cells())),
          },
          { key: 'copy', label: messages.copyTable, run: () => void copy() },
          { key: 'print', label: words.print, run: () => window.print() },
        ]}
      />
    </ActionRow>
  )
}
