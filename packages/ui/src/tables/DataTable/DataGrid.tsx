'use client'
import { type ReactNode, useId, useMemo, useRef } from 'react'
import { VisuallyHidden } from '../../frame/parts/VisuallyHidden.js'
import { useWa } from '../../theme/useWa.js'
import type { Columns } from '../columns/useColumns.js'
import { CardGrid, Grid, GridBox } from '../grid/gridStyles.js'
import { roles } from '../grid/roles.js'
import { Spacer } from '../grid/Spacer.js'
import { CHECK_WIDTH, ems, stickOf } from '../grid/stickOf.js'
import { useGridKeys } from '../grid/useGridKeys.js'
import { useRowBlocks } from '../grid/useRowBlocks.js'
import type { TableModel } from '../model/TableModel.js'
import { useTableMessages } from '../model/useTableMessages.js'
import { BodyRow } from './BodyRow.js'
import { FootRow } from './FootRow.js'
import { HeadCell } from './HeadCell.js'
import type { RowTools } from './RowTools.js'
import type { Sort } from './Sort.js'
import { CheckBox } from './tableRowStyles.js'
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
  readonly onCopy: (text: string) => void
}

/** The table itself. Of many rows only those near the view are in the page; their true number and places are told. */
export function DataGrid(props: DataGridProps): ReactNode {
  const { model, order, columns, tools, selection, expanded, cards, printing } = props
  const { formatters } = useWa()
  const words = useTableMessages()
  const helpId = useId()
  const box = useRef<HTMLDivElement | null>(null)
  const { shown, state, change } = columns
  const sorts: readonly Sort[] = state.sorts ?? []
  const checks = selection === undefined ? 0 : 1
  const totals = shown.some(({ column }) => column.total)
  const rowHeight = cards ? shown.length * CARD_LINE + 20 : ROW_HEIGHT
  const rowCount = order.length + 1 + (totals ? 1 : 0)
  const setWidth = (key: string, width: number): void => {
    const kept = Math.max(56, Math.min(1200, Math.round(width)))
    change({ widths: { ...state.widths, [key]: kept } })
  }
  const keys = useGridKeys({
    box,
    rows: rowCount,
    columns: shown.length + checks,
    firstRow: 1,
    rowHeight,
    onSpace: tools.select && ((place) => tools.select?.(order[place] ?? 0)),
    onResize(column, by) {
      const target = shown[column - checks]
      if (target) setWidth(target.column.key, target.width + by)
    },
    onCopy({ row, column }) {
      const target = shown[column - checks]?.column
      const place = order[row - 1]
      if (target) props.onCopy(row === 0 || place === undefined ? target.header : (target.text(place) ?? ''))
    },
  })
  const count = printing ? Math.min(order.length, PRINTED) : order.length
  const { blocks, after, measure } = useRowBlocks(
    box,
    count,
    rowHeight,
    props.maxHeight,
    () => keys.active.current.row - 1,
    printing,
  )
  const Table = cards ? CardGrid : Grid
  const [first] = shown
  const padding = useMemo(
    () => ({
      maxBlockSize: props.maxHeight,
      scrollPaddingBlock: cards ? 0 : `36px ${totals ? 36 : 0}px`,
      scrollPaddingInlineStart: cards || !first ? 0 : ems(first.width + checks * CHECK_WIDTH),
    }),
    [props.maxHeight, cards, totals, first, checks],
  )
  const onAll = (): void => selection?.setAll(selection.count < model.length)
  return (
    <GridBox ref={box} style={padding}>
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
        <colgroup>
          {checks > 0 && <col style={{ inlineSize: ems(CHECK_WIDTH) }} />}
          {shown.map(({ column, width }) => (
            <col key={column.key} style={{ inlineSize: ems(width) }} />
          ))}
        </colgroup>
        <thead {...roles.group}>
          <tr {...roles.row} aria-rowindex={1} data-row={0}>
            {selection && (
              <th scope="col" {...roles.head} tabIndex={-1} data-column={0} data-stick="" aria-colindex={1}>
                <CheckBox
                  type="checkbox"
                  tabIndex={-1}
                  aria-label={words.selectAll}
                  checked={selection.count > 0 && selection.count === model.length}
                  ref={(input) => {
                    if (input) input.indeterminate = selection.count > 0 && selection.count < model.length
                  }}
                  onChange={onAll}
                />
              </th>
            )}
            {shown.map((one, index) => (
              <HeadCell
                key={one.column.key}
                shown={one}
                at={index + checks}
                sorts={sorts}
                onSort={(next) => change({ sorts: next })}
                onWidth={setWidth}
                stick={stickOf(one, checks > 0)}
              />
            ))}
          </tr>
        </thead>
        {blocks.map(({ block, from, to, before }) => (
          <Block key={block} before={before}>
            <tbody {...roles.group} ref={measure} data-index={block}>
              {placesOf(from, to).map((place) => (
                <BodyRow
                  key={place}
                  place={place}
                  row={order[place] ?? 0}
                  columns={shown}
                  tools={tools}
                  selected={selection?.has(order[place] ?? 0) ?? false}
                  expanded={expanded.size > 0 && expanded.has(model.keyAt(order[place] ?? 0))}
                />
              ))}
            </tbody>
          </Block>
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

function Block({ before, children }: { readonly before: number; readonly children: ReactNode }): ReactNode {
  return (
    <>
      <Spacer height={before} />
      {children}
    </>
  )
}

/** Rows are known by where they stand: what has the focus stays in the page when they are sorted. */
function placesOf(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from }, (_, step) => from + step)
}
