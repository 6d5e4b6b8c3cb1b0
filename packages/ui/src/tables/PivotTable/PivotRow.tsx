'use client'
import { Fragment, memo, type ReactNode } from 'react'
import { VisuallyHidden } from '../../controls/VisuallyHidden.js'
import { ExpandButton } from '../DataTable/tableRowStyles.js'
import { Chevron } from '../grid/Chevron.js'
import { NotedCell } from '../grid/NotedCell.js'
import { roles } from '../grid/roles.js'
import type { ColumnRun } from '../grid/useColumnRuns.js'
import { keyOf } from '../pivot/compactSource.js'
import type { PivotNode } from '../pivot/PivotModel.js'
import { Gap } from './Gap.js'
import type { PivotColumn } from './pivotColumns.js'
import type { PivotView } from './pivotView.js'

export interface PivotRowProps {
  readonly view: PivotView
  readonly columns: readonly PivotColumn[]
  readonly runs: readonly ColumnRun[]
  readonly node: PivotNode
  readonly label: string
  /** Its place among all lines, heads included. */
  readonly place: number
  readonly open: boolean | undefined
  readonly onToggle: (node: PivotNode) => void
  readonly heatOf: ((value: number | undefined, metric: string) => number) | undefined
  /** What a cell tells beside its figure: how many points it is not of, and what leads to them. */
  readonly hint: (without: number, points: number) => string
}

/** A line of a pivot: a group's name, and its figures. Enter on a figure leads to the points behind it. */
export const PivotRow = memo(function PivotRow(props: PivotRowProps): ReactNode {
  const { view, columns, runs, node, label, place, open, heatOf, hint } = props
  const total = node.level === 0
  return (
    <tr
      {...roles.row}
      data-wa-row={place}
      aria-rowindex={place + 1}
      aria-expanded={open}
      aria-level={Math.max(1, node.level)}
      data-wa-group={open === undefined ? undefined : ''}
    >
      <th
        scope="row"
        {...roles.rowHead}
        tabIndex={-1}
        data-wa-column={0}
        data-wa-stick=""
        data-wa-level={node.level}
        aria-colindex={1}
      >
        {open !== undefined && (
          <ExpandButton
            tabIndex={-1}
            aria-expanded={open}
            aria-label={label}
            onClick={() => props.onToggle(node)}
          >
            <Chevron />
          </ExpandButton>
        )}
        <bdi>{label}</bdi>
      </th>
      {runs.map(({ from, to }, at) => (
        <Fragment key={from}>
          <Gap columns={from - (runs[at - 1]?.to ?? 0)} />
          {columns.slice(from, to).map((column, step) => (
            <FigureCell
              // biome-ignore lint/suspicious/noArrayIndexKey: what has the focus stays when columns become others
              key={step}
              {...{ view, node, column, heatOf, hint }}
              at={from + step}
              plain={open === undefined && !total}
            />
          ))}
        </Fragment>
      ))}
      <Gap columns={columns.length - (runs.at(-1)?.to ?? 0)} />
    </tr>
  )
})

interface FigureCellProps extends Pick<PivotRowProps, 'view' | 'node' | 'heatOf' | 'hint'> {
  readonly column: PivotColumn
  readonly at: number
  /** Whether its row is no subtotal. */
  readonly plain: boolean
}

function FigureCell({ view, node, column, at, plain, heatOf, hint }: FigureCellProps): ReactNode {
  const { value, text, missing, note, quiet, points, without } = view.cell(node, column.node, column.metric)
  const heat = plain && !column.subtotal ? heatOf?.(value, keyOf(column.metric)) : undefined
  return (
    <td
      {...roles.cell}
      tabIndex={-1}
      data-wa-column={at + 1}
      aria-colindex={at + 2}
      data-wa-number=""
      data-wa-missing={missing ? '' : undefined}
      data-wa-subtotal={column.subtotal ? '' : undefined}
      data-wa-heat={heat || undefined}
      title={text === '' ? undefined : hint(without, points)}
    >
      {note === undefined || quiet ? (
        <bdi>{text}</bdi>
      ) : (
        <NotedCell note={note}>
          <bdi>{text}</bdi>
        </NotedCell>
      )}
      {note !== undefined && quiet && <VisuallyHidden>{` ${note}`}</VisuallyHidden>}
    </td>
  )
}
