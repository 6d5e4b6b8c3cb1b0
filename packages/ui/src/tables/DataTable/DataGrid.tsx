'use client'
import { memo, type ReactNode, useCallback, useId, useMemo, useRef } from 'react'
import { VisuallyHidden } from '../../controls/VisuallyHidden.js'
import type { CsvCell } from '../../format/toCsv.js'
import { useInPage } from '../../theme/useInPage.js'
import { useWa } from '../../theme/useWa.js'
import type { Columns } from '../columns/useColumns.js'
import { CardGrid, Grid, GridBox } from '../grid/gridStyles.js'
import { roles } from '../grid/roles.js'
import { Spacer } from '../grid/Spacer.js'
import { CHECK_WIDTH, ems } from '../grid/stickOf.js'
import { useGridKeys } from '../grid/useGridKeys.js'
import { type RowBlock, useRowBlocks } from '../grid/useRowBlocks.js'
import { useWide } from '../grid/useWide.js'
import type { TableModel } from '../model/TableModel.js'
import { useTableMessages } from '../model/useTableMessages.js'
import { BodyRow } from './BodyRow.js'
import { copiedCells } from './copiedCells.js'
import { FootRow } from './FootRow.js'
import { GridHead } from './GridHead.js'
import type { RowTools } from './RowTools.js'
import { useFollowRow } from './useFollowRow.js'
import type { Selection } from './useSelection.js'

const ROW_HEIGHT = 34
const CARD_LINE = 27
/** As many rows as are printed; the CSV file has all. */
export const PRINTED = 2000

export interface DataGridProps {
  readonly model: TableModel<unknown>
  readonly order: Uint32Array
  readonly columns: Columns
  readonly tools: RowTools
  readonly selection: Selection | undefined
  readonly expanded: ReadonlySet<string>
  readonly maxHeight: number
  readonly cards: boolean
  readonly printing: boolean
  readonly onCopy: (cells: readonly (readonly CsvCell[])[]) => void
}

/** The table itself. Of many rows only those near the view are in the page; their true number and places are told. */
export function DataGrid(props: DataGridProps): ReactNode {
  const { model, order, columns, tools, selection, expanded, maxHeight, cards, printing } = props
  const { formatters } = useWa()
  const words = useTableMessages()
  const helpId = useId()
  const box = useRef<HTMLDivElement | null>(null)
  const { shown, state, change } = columns
  const checks = selection === undefined ? 0 : 1
  const totals = shown.some(({ column }) => column.total)
  const rowHeight = cards ? shown.length * CARD_LINE + 20 : ROW_HEIGHT
  const rowCount = order.length + 1 + (totals ? 1 : 0)
  const setWidth = useCallback(
    (key: string, width: number): void => {
      const kept = Math.max(56, Math.min(1200, Math.round(width)))
      change({ widths: { ...state.widths, [key]: kept } })
    },
    [state.widths, change],
  )
  const keys = useGridKeys({
    box,
    rows: rowCount,
    columns: shown.length + checks,
    firstRow: 1,
    rowHeight,
    onSpace: tools.select && ((place) => place < order.length && tools.select?.(order[place] ?? 0)),
    onResize(column, by) {
      const target = shown[column - checks]
      if (target) setWidth(target.column.key, target.width + by)
    },
    onCopy: (at) => props.onCopy(copiedCells({ model, order, columns: shown, checks }, selection, at)),
  })
  useFollowRow(keys, { model, order, columns: shown, checks })
  useWide(box)
  const count = printing ? Math.min(order.length, PRINTED) : order.length
  const even = !cards && expanded.size === 0
  const focused = (): number => keys.active.current.row - 1
  const { blocks, after, measure } = useRowBlocks(box, count, rowHeight, maxHeight, focused, printing, even)
  const Table = cards ? CardGrid : Grid
  const [first] = shown
  const inPage = useInPage()
  const padding = useMemo(
    () => ({
      maxBlockSize: maxHeight,
      scrollPaddingBlock: cards ? 0 : `36px ${totals ? 36 : 0}px`,
      scrollPaddingInlineStart: cards || !first ? 0 : ems(first.width + checks * CHECK_WIDTH),
    }),
    [maxHeight, cards, totals, first, checks],
  )
  const rows = { model, order, columns, tools, selection, expanded, cards }
  return (
    <GridBox ref={box} data-wa-loose="" style={inPage ? padding : undefined}>
      <VisuallyHidden id={helpId}>{words.gridHelp}</VisuallyHidden>
      <Table
        {...roles.grid}
        aria-label={model.title}
        aria-describedby={helpId}
        aria-rowcount={rowCount}
        aria-colcount={shown.length + checks}
        aria-multiselectable={selection === undefined ? undefined : true}
        onKeyDown={keys.onKeyDown}
        onFocus={keys.onFocus}
        onBlur={keys.onBlur}
      >
        <GridHead columns={columns} selection={selection} rows={model.length} onWidth={setWidth} />
        {blocks.map(({ slot, block, from, to, before }) => (
          <Block key={slot} {...rows} block={block} from={from} to={to} before={before} measure={measure} />
        ))}
        <Spacer height={after} />
        {totals && <FootRow columns={shown} place={order.length + 1} checks={checks} />}
      </Table>
      {printing && order.length > count && (
        <p>
          {words.printLimit({
            shown: formatters.value(count, { kind: 'count' }),
            total: formatters.value(order.length, { kind: 'count' }),
          })}
        </p>
      )}
    </GridBox>
  )
}

type BlockProps = Omit<RowBlock, 'slot'> &
  Pick<DataGridProps, 'model' | 'order' | 'columns' | 'tools' | 'selection' | 'expanded' | 'cards'> & {
    readonly measure: ((element: HTMLElement | null) => void) | undefined
  }

/** Some rows, and the room of those left out before them. Rows are known by where they stand in it. */
const Block = memo(function Block(props: BlockProps): ReactNode {
  const { block, from, to, before, measure, model, order, columns, tools, selection, expanded, cards } = props
  return (
    <>
      <Spacer height={before} />
      <tbody {...roles.group} ref={measure} data-wa-index={block}>
        {Array.from(order.subarray(from, to), (row, step) => (
          <BodyRow
            // biome-ignore lint/suspicious/noArrayIndexKey: the same elements show another row after a jump
            key={step}
            place={from + step}
            row={row}
            columns={columns.shown}
            tools={tools}
            selected={selection?.has(row) ?? false}
            expanded={expanded.size > 0 && expanded.has(model.keyAt(row))}
            cards={cards}
          />
        ))}
      </tbody>
    </>
  )
})
