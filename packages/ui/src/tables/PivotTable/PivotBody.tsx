'use client'
import { type ReactNode, useId, useMemo, useRef } from 'react'
import { Icon } from '../../frame/parts/Icon.js'
import { VisuallyHidden } from '../../frame/parts/VisuallyHidden.js'
import { useWa } from '../../theme/useWa.js'
import { nextSorts } from '../columns/nextSorts.js'
import type { Sort } from '../DataTable/Sort.js'
import { SortButton } from '../DataTable/tableRowStyles.js'
import { GridBox } from '../grid/gridStyles.js'
import { roles } from '../grid/roles.js'
import { Spacer } from '../grid/Spacer.js'
import { ems } from '../grid/stickOf.js'
import { useGridKeys } from '../grid/useGridKeys.js'
import { useNarrow } from '../grid/useNarrow.js'
import { useRowBlocks } from '../grid/useRowBlocks.js'
import { useTableMessages } from '../model/useTableMessages.js'
import type { PivotNode } from '../pivot/PivotModel.js'
import { heatScale } from './heatScale.js'
import { PivotRow } from './PivotRow.js'
import { headLines, type PivotColumn } from './pivotColumns.js'
import { PivotGrid } from './pivotStyles.js'
import type { PivotView } from './usePivotModel.js'

export interface PivotBodyProps {
  readonly view: PivotView
  readonly title: string
  readonly columns: readonly PivotColumn[]
  readonly lines: readonly PivotNode[]
  readonly open: (node: PivotNode) => boolean
  readonly onToggle: (id: string) => void
  readonly sort: Sort | undefined
  readonly onSort: (sort: Sort | undefined) => void
  readonly onDrill: (row: PivotNode, column: PivotNode) => void
  readonly heat: boolean
  readonly maxHeight: number
  readonly printing: boolean
}

const ROW_HEIGHT = 34
/** Below this many pixels names make room for figures. */
const NARROW = 480

/** The pivot itself: groups down the side, groups across the top, and a total of all at either end. */
export function PivotBody(props: PivotBodyProps): ReactNode {
  const { view, title, columns, lines, sort, heat, maxHeight } = props
  const { messages, formatters } = useWa()
  const words = useTableMessages()
  const helpId = useId()
  const box = useRef<HTMLDivElement | null>(null)
  const heads = headLines(view, columns, messages.total, words.subtotal)
  const rowCount = heads.length + lines.length + 1
  const drill = (row: number, column: number): void => {
    const node = lines[row - heads.length] ?? view.rows
    const target = columns[column - 1]
    if (target && row >= heads.length) props.onDrill(node, target.node)
  }
  const names = useNarrow(box, NARROW) ? 116 : 200
  const keys = useGridKeys({
    box,
    rows: rowCount,
    columns: columns.length + 1,
    firstRow: heads.length,
    rowHeight: ROW_HEIGHT,
    onEnter: ({ row, column }) => drill(row, column),
  })
  const { blocks, after, measure } = useRowBlocks(
    box,
    lines.length,
    ROW_HEIGHT,
    maxHeight,
    () => keys.active.current.row - heads.length,
    props.printing,
  )
  const heatOf = useMemo(() => (heat ? heatScale(view, columns) : undefined), [heat, view, columns])
  const labelOf = ({ level, ranks }: PivotNode): string =>
    level === 0 ? messages.total : view.labelOf(view.layout.rows[level - 1] ?? '', ranks[level - 1] ?? 0)
  const shared = {
    view,
    columns,
    onToggle: props.onToggle,
    onDrill: props.onDrill,
    heatOf,
    drillLabel: words.showPoints,
  }
  const cell = Math.max(92, ...columns.slice(0, 40).map((one) => widthOf(view, one)))
  return (
    <GridBox
      ref={box}
      style={{
        maxBlockSize: maxHeight,
        scrollPaddingBlock: `${heads.length * ROW_HEIGHT}px ${ROW_HEIGHT}px`,
        scrollPaddingInlineStart: ems(names),
      }}
    >
      <VisuallyHidden id={helpId}>{words.gridHelp}</VisuallyHidden>
      <PivotGrid
        {...roles.tree}
        aria-label={title}
        aria-describedby={helpId}
        aria-rowcount={rowCount}
        aria-colcount={columns.length + 1}
        onKeyDown={keys.onKeyDown}
        onFocus={keys.onFocus}
        onBlur={keys.onBlur}
      >
        <colgroup>
          <col style={{ inlineSize: ems(names) }} />
          {columns.map(({ key }) => (
            <col key={key} style={{ inlineSize: ems(cell) }} />
          ))}
        </colgroup>
        <thead {...roles.group}>
          {heads.map((texts, line) => {
            const fields = line === heads.length - 1 ? view.layout.rows : []
            const corner =
              fields.map(view.nameOf).join(' / ') || view.nameOf(view.layout.columns[line] ?? '') || title
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: a line is known by its place
              <tr key={line} {...roles.row} aria-rowindex={line + 1} data-row={line} data-head={line}>
                <th scope="col" {...roles.head} tabIndex={-1} data-column={0} data-stick="" aria-colindex={1}>
                  <bdi>{corner}</bdi>
                </th>
                {texts.map(({ key, text, from, span, column }) => {
                  const look = {
                    tabIndex: -1,
                    'data-column': from + 1,
                    'aria-colindex': from + 2,
                    'data-number': span === 1 ? '' : undefined,
                  }
                  const sorted = column && sort?.key === column.key ? sort.direction : undefined
                  return column ? (
                    <th key={key} scope="col" {...roles.head} {...look} aria-sort={sorted}>
                      <SortButton
                        type="button"
                        tabIndex={-1}
                        data-sorted={sorted ? '' : undefined}
                        onClick={() =>
                          props.onSort(nextSorts(sort ? [sort] : [], column.key, true, false)[0])
                        }
                      >
                        <bdi>{text || messages.total}</bdi>
                        <Icon
                          name={sorted === undefined ? 'sort' : sorted === 'ascending' ? 'up' : 'down'}
                          size={12}
                        />
                      </SortButton>
                    </th>
                  ) : text === '' ? (
                    <td key={key} {...roles.cell} {...look} colSpan={span} aria-colspan={span} />
                  ) : (
                    <th
                      key={key}
                      scope={span > 1 ? 'colgroup' : 'col'}
                      {...roles.head}
                      {...look}
                      colSpan={span}
                      aria-colspan={span}
                    >
                      <bdi>{text}</bdi>
                    </th>
                  )
                })}
              </tr>
            )
          })}
        </thead>
        {blocks.map(({ block, from, to, before }) => [
          <Spacer key={`before ${block}`} height={before} />,
          <tbody key={block} {...roles.group} ref={measure} data-index={block}>
            {lines.slice(from, to).map((node, step) => (
              <PivotRow
                key={`${node.level}:${node.id}`}
                {...shared}
                node={node}
                label={labelOf(node)}
                place={heads.length + from + step}
                open={node.children.length > 0 ? props.open(node) : undefined}
              />
            ))}
          </tbody>,
        ])}
        <Spacer height={after} />
        <tfoot {...roles.group}>
          <PivotRow
            {...shared}
            node={view.rows}
            label={messages.total}
            place={rowCount - 1}
            open={undefined}
          />
        </tfoot>
      </PivotGrid>
      <VisuallyHidden role="status">
        {messages.rows(lines.length, formatters.value(lines.length, { kind: 'count' }))}
      </VisuallyHidden>
    </GridBox>
  )
}

/** Room for the largest figure of a column, which is its total. */
function widthOf(view: PivotView, { node, metric }: PivotColumn): number {
  return view.cell(view.rows, node, metric).text.length * 7.2 + 30
}
