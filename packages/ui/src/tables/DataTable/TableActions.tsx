'use client'
import { type ReactNode, useState } from 'react'
import { ActionNote, ActionRow } from '../../frame/actions/actionStyles.js'
import { copyText } from '../../frame/actions/copyText.js'
import { csvBlob } from '../../frame/actions/csvBlob.js'
import { downloadFile } from '../../frame/actions/downloadFile.js'
import { fileName } from '../../frame/actions/fileName.js'
import { Menu } from '../../frame/actions/Menu.js'
import { toTsv } from '../../frame/actions/toTsv.js'
import { useWa } from '../../theme/useWa.js'
import type { DataColumn } from './DataColumn.js'
import { tableCells } from './tableCells.js'

export interface TableActionsProps<Row> {
  readonly rows: readonly Row[]
  readonly order: Uint32Array
  readonly columns: readonly DataColumn<Row>[]
  readonly title: string
}

/** What can be taken away: the rows in the order they are shown. */
export function TableActions<Row>({ rows, order, columns, title }: TableActionsProps<Row>): ReactNode {
  const { messages, timeZone } = useWa()
  const [note, setNote] = useState('')
  const cells = (): ReturnType<typeof tableCells> => tableCells(rows, order, columns, timeZone)
  const copy = async (): Promise<void> => {
    setNote((await copyText(toTsv(cells()))) ? messages.copied : messages.copyFailed)
  }
  return (
    <ActionRow>
      <ActionNote role="status">{note}</ActionNote>
      <Menu
        label={messages.tableActions}
        actions={[
          {
            key: 'csv',
            label: messages.exportCsv,
            run: () => downloadFile(fileName(title, 'csv'), csvBlob(cells())),
          },
          { key: 'copy', label: messages.copyTable, run: () => void copy() },
        ]}
      />
    </ActionRow>
  )
}
