'use client'
import { type MouseEvent, type ReactNode, useCallback, useId, useMemo, useRef } from 'react'
import { VisuallyHidden } from '../../controls/VisuallyHidden.js'
import type { CsvCell } from '../../format/toCsv.js'
import { useInPage } from '../../theme/useInPage.js'
import { useWa } from '../../theme/useWa.js'
import type { Sort } from '../DataTable/Sort.js'
import { GridBox } from '../grid/gridStyles.js'
import type { CellPlace } from '../grid/moveCell.js'
import { roles } from '../grid/roles.js'
import { Spacer } from '../grid/Spacer.js'
import { ems } from '../grid/stickOf.js'
import { useColumnRuns } from '../grid/useColumnRuns.js'
import { useGridKeys } from '../grid/useGridKeys.js'
import { useNarrow } from '../grid/useNarrow.js'
import { useRowBlocks } from '../grid/useRowBlocks.js'
import { useTableMessages } from '../model/useTableMessages.js'
import type { PivotNode } from '../pivot/PivotModel.js'
import { heatScale } from './heatScale.js'
import { PivotHead } from './PivotHead.js'
import { PivotRow } from './PivotRow.js'
import { columnName, headLines, type PivotColumn } from './pivotColumns.js'
import { PivotGrid } from './pivotStyles.js'
import type { PivotView } from './pivotView.js'
import { isGroup, sideStep } from './sideStep.js'
import { useFollowLine } from './useFollowLine.js'
import { widthOf } from './widthOf.js'

export interface PivotBodyProps {
  readonly view: PivotView
  readonly title: string
  readonly columns: readonly PivotColumn[]
  readonly lines: readonly PivotNode[]
  readonly open: (node: PivotNode) => boolean
  readonly onToggle: (node: PivotNode) => void
  readonly sort: Sort | undefined
  readonly onSort: (sort: Sort | undefined) => void
  readonly onDrill: (row: PivotNode, column: PivotNode) => void
  readonly onCopy: (cell: CsvCell) => void
  readonly heat: boolean
  readonly maxHeight: number
  readonly printing: boolean
}

const ROW_HEIGHT = 34
/** Below this many pixels names make room for figures. */
const NARROW = 480
/** Up to this many cells all of them are in the page. */
const WHOLE = 500
/** As many lines as are printed; the CSV file has all. */
const PRINTED = 2000

/** The pivot itself: groups down the side, groups across the top, and a total of all at either end. */
export function PivotBody(props: PivotBodyProps): ReactNode {
  const { view, title, columns, lines, open, onToggle, heat, maxHeight, printing } = props
  const { messages, formatters } = useWa()
  const words = useTableMessages()
  const helpId = useId()
  const box = useRef<HTMLDivElement | null>(null)
  const { total } = messages
  const heads = useMemo(() => headLines(view, columns, total, words.subtotal), [view, columns, total, words])
  const rowCount = heads.length + lines.length + 1
  const lineAt = (row: number): PivotNode => lines[row - heads.length] ?? view.rows
  const labelOf = ({ level, ranks }: PivotNode): string =>
    level === 0 ? total : view.labelOf(view.layout.rows[level - 1] ?? '', ranks[level - 1] ?? 0)
  const narrow = useNarrow(box, NARROW)
  const names = narrow ? 116 : 200
  const drill = ({ row, column }: CellPlace): void => {
    const target = columns[column - 1]
    if (target === undefined || row < heads.length) return
    const node = lineAt(row)
    if (view.cell(node, target.node, target.metric).text !== '') props.onDrill(node, target.node)
  }
  const press = ({ target }: MouseEvent): void => {
    const place = target instanceof Element ? placeAt(target) : undefined
    if (place) drill(place)
  }
  const keys = useGridKeys({
    box,
    rows: rowCount,
    columns: columns.length + 1,
    firstRow: heads.length,
    rowHeight: ROW_HEIGHT,
    onEnter: drill,
    onSide: (row, forward) => sideStep(lines, row, forward, open, onToggle),
    onCopy({ row, column }) {
      const target = columns[column - 1]
      const node = lineAt(row)
      if (row < heads.length) props.onCopy(target ? columnName(view, target, total) : title)
      else if (target === undefined) props.onCopy(labelOf(node))
      else {
        const { value, text } = view.cell(node, target.node, target.metric)
        props.onCopy(value ?? text)
      }
    },
  })
  useFollowLine(keys, { view, lines, columns, heads: heads.length })
  const count = printing ? Math.min(lines.length, PRINTED) : lines.length
  const focused = (): number => keys.active.current.row - heads.length
  const cell = useMemo(() => widthOf(view, columns, heads, narrow), [view, columns, heads, narrow])
  const inPage = useInPage()
  const styleOf = (width: number) => (inPage ? { inlineSize: ems(width) } : undefined)
  const sizes = { names, column: cell }
  const runs = useColumnRuns(box, columns.length, sizes, keys.active.current.column - 1, printing)
  const drawn = runs.reduce((sum, { from, to }) => sum + to - from, 0)
  const few = Math.min(200, Math.floor(WHOLE / Math.max(1, drawn)))
  const rows = useRowBlocks(box, count, ROW_HEIGHT, maxHeight, focused, printing, true, few)
  const heatOf = useMemo(() => (heat ? heatScale(view, columns) : undefined), [heat, view, columns])
  const hint = useCallback(
    (without: number, points: number): string => {
      const print = (number: number): string => formatters.value(number, { kind: 'count' })
      const partly =
        without > 0 ? `${words.partly({ without: print(without), points: print(points) })} · ` : ''
      return `${partly}${words.showPoints}`
    },
    [formatters, words],
  )
  const shared = { view, columns, runs, onToggle, heatOf, hint }
  return (
    <GridBox
      ref={box}
      style={
        inPage
          ? {
              maxBlockSize: maxHeight,
              scrollPaddingBlock: `${heads.length * ROW_HEIGHT}px ${ROW_HEIGHT}px`,
              scrollPaddingInlineStart: ems(names),
            }
          : undefined
      }
    >
      <VisuallyHidden id={helpId}>{words.pivotHelp}</VisuallyHidden>
      <PivotGrid
        {...roles.tree}
        aria-label={title}
        aria-describedby={helpId}
        aria-rowcount={rowCount}
        aria-colcount={columns.length + 1}
        onKeyDown={keys.onKeyDown}
        onFocus={keys.onFocus}
        onBlur={keys.onBlur}
        onDoubleClick={press}
        onClick={(event) => {
          if (isTouch(event)) press(event)
        }}
      >
        <colgroup>
          <col style={styleOf(names)} />
          <col span={columns.length} style={styleOf(cell)} />
        </colgroup>
        <PivotHead
          {...{ view, title, total, heads, runs, sort: props.sort, onSort: props.onSort }}
          count={columns.length}
        />
        {rows.blocks.map(({ slot, block, from, to, before }) => [
          <Spacer key={`before ${slot}`} height={before} />,
          <tbody key={slot} {...roles.group} ref={rows.measure} data-wa-index={block}>
            {lines.slice(from, to).map((node, step) => (
              <PivotRow
                // biome-ignore lint/suspicious/noArrayIndexKey: what has the focus stays when lines become others
                key={step}
                {...shared}
                node={node}
                label={labelOf(node)}
                place={heads.length + from + step}
                open={isGroup(node) ? open(node) : undefined}
              />
            ))}
          </tbody>,
        ])}
        <Spacer height={rows.after} />
        <tfoot {...roles.group}>
          <PivotRow {...shared} node={view.rows} label={total} place={rowCount - 1} open={undefined} />
        </tfoot>
      </PivotGrid>
      {printing && lines.length > count && (
        <p>
          {words.printLimit({
            shown: formatters.value(count, { kind: 'count' }),
            total: formatters.value(lines.length, { kind: 'count' }),
          })}
        </p>
      )}
    </GridBox>
  )
}

/** The place of the figure something is in. */
function placeAt(target: Element): CellPlace | undefined {
  const cell = target.closest<HTMLElement>('td[data-wa-column]')
  return cell
    ? { row: Number(cell.parentElement?.dataset['waRow']), column: Number(cell.dataset['waColumn']) }
    : undefined
}

/** A finger has no second press that would not zoom. */
function isTouch({ nativeEvent }: MouseEvent): boolean {
  return 'pointerType' in nativeEvent && nativeEvent.pointerType === 'touch'
}
