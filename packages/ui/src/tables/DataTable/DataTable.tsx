'use client'
import { type ReactNode, useMemo, useRef } from 'react'
import type { CsvCell } from '../../format/toCsv.js'
import { copyText } from '../../frame/actions/copyText.js'
import { toTsv } from '../../frame/actions/toTsv.js'
import { useWa } from '../../theme/useWa.js'
import { WaScope } from '../../theme/WaScope.js'
import { ColumnsPanel } from '../columns/ColumnsPanel.js'
import { useColumns } from '../columns/useColumns.js'
import { ExportMenu } from '../grid/ExportMenu.js'
import { TableFrame } from '../grid/TableFrame.js'
import { useNarrow } from '../grid/useNarrow.js'
import { usePrinting } from '../grid/usePrinting.js'
import { sortColumns } from '../model/sortColumns.js'
import { tableCells } from '../model/tableCells.js'
import { useResultNotices } from '../model/useResultNotices.js'
import { useTableModel } from '../model/useTableModel.js'
import { CardSort } from './CardSort.js'
import { DataGrid } from './DataGrid.js'
import type { DataTableProps } from './DataTableProps.js'
import { SelectionBar } from './SelectionBar.js'
import type { Sort } from './Sort.js'
import { useAnnouncement } from './useAnnouncement.js'
import { useRowTools } from './useRowTools.js'

/**
 * Any answer of a hook as a table in one line, or plain rows with columns of your own: sorted by its heads, added up
 * in its foot by each metric's rule, exported as it is shown.
 *
 * @example <DataTable result={result} />
 */
export function DataTable<Row>(props: DataTableProps<Row>): ReactNode {
  return (
    <WaScope name="DataTable">
      <FramedTable {...props} />
    </WaScope>
  )
}

const CARDS_BELOW = 440
const unsorted: readonly Sort[] = []

function FramedTable<Row>(props: DataTableProps<Row>): ReactNode {
  const { result, rows, maxHeight = 420, footnotes = [] } = props
  const { messages, formatters } = useWa()
  const frame = useRef<HTMLElement | null>(null)
  const cards = useNarrow(frame, CARDS_BELOW)
  const printing = usePrinting()
  const model = useTableModel(props)
  const own = useResultNotices(result)
  const columns = useColumns(
    model.columns,
    props.columnState,
    { sorts: props.defaultSort ?? [] },
    props.onColumnStateChange,
  )
  const { sorts = unsorted } = columns.state
  const order = useMemo(
    () => sortColumns(model.length, model.columns, sorts, formatters.locale),
    [model, sorts, formatters.locale],
  )
  const { tools, selection, expanded } = useRowTools(model, props)
  const [announcement, say] = useAnnouncement(model, sorts)
  const waiting = result === undefined && rows === undefined
  const { state = waiting ? { status: 'loading' } : { status: 'success' } } = props
  const present = state.status === 'success' && model.length > 0
  const selected = (): readonly Row[] =>
    selection?.rows().flatMap((row) => {
      const found = model.rowAt(row)
      return found === undefined ? [] : [found]
    }) ?? []
  const clear = (): void => selection?.setAll(false)
  const copy = async (cells: readonly (readonly CsvCell[])[]): Promise<void> => {
    say((await copyText(toTsv(cells))) ? messages.copied : messages.copyFailed)
  }
  return (
    <TableFrame
      box={frame}
      title={model.title}
      headingLevel={props.headingLevel}
      summary={messages.rows(model.length, formatters.value(model.length, { kind: 'count' }))}
      announcement={announcement}
      state={state}
      present={present}
      maxHeight={maxHeight}
      emptyReasons={props.emptyReasons}
      footnotes={present ? [...own, ...footnotes] : footnotes}
      actions={
        present && (
          <ExportMenu
            title={model.title}
            cells={() =>
              tableCells(
                order,
                columns.shown.map(({ column }) => column),
              )
            }
          >
            <ColumnsPanel columns={columns} />
          </ExportMenu>
        )
      }
    >
      {cards && <CardSort columns={columns} />}
      {selection && selection.count > 0 && (
        <SelectionBar count={selection.count} onClear={clear}>
          {props.selectionActions?.(selected(), clear)}
        </SelectionBar>
      )}
      <DataGrid
        model={model}
        order={order}
        columns={columns}
        tools={tools}
        selection={selection}
        expanded={expanded}
        maxHeight={maxHeight}
        cards={cards}
        printing={printing}
        onCopy={(cells) => void copy(cells)}
      />
    </TableFrame>
  )
}
