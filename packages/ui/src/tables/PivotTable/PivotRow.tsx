'use client'
import { memo, type ReactNode } from 'react'
import { ExpandButton } from '../DataTable/tableRowStyles.js'
import { Chevron } from '../grid/Chevron.js'
import { roles } from '../grid/roles.js'
import type { PivotNode } from '../pivot/PivotModel.js'
import { keyOf, type PivotColumn } from './pivotColumns.js'
import type { PivotView } from './usePivotModel.js'

export interface PivotRowProps {
  readonly view: PivotView
  readonly columns: readonly PivotColumn[]
  readonly node: PivotNode
  readonly label: string
  /** Its place among all lines, heads included. */
  readonly place: number
  readonly open: boolean | undefined
  readonly onToggle: (id: string) => void
  readonly onDrill: (row: PivotNode, column: PivotNode) => void
  readonly heatOf: ((value: number | undefined, metric: string) => number) | undefined
  readonly drillLabel: string
}

/** A line of a pivot: a group's name, and its figures. Enter on a figure leads to the points behind it. */
export const PivotRow = memo(function PivotRow(props: PivotRowProps): ReactNode {
  const { view, columns, node, label, place, open, onToggle, onDrill, heatOf } = props
  const total = node.level === 0
  return (
    <tr
      {...roles.row}
      data-row={place}
      aria-rowindex={place + 1}
      aria-expanded={open}
      aria-level={total ? undefined : node.level}
      data-group={open === undefined ? undefined : ''}
    >
      <th
        scope="row"
        {...roles.rowHead}
        tabIndex={-1}
        data-column={0}
        data-stick=""
        data-level={node.level}
        aria-colindex={1}
      >
        {open !== undefined && (
          <ExpandButton
            type="button"
            tabIndex={-1}
            aria-expanded={open}
            aria-label={label}
            onClick={() => onToggle(node.id)}
          >
            <Chevron />
          </ExpandButton>
        )}
        <bdi>{label}</bdi>
      </th>
      {columns.map((column, at) => {
        const cell = view.cell(node, column.node, column.metric)
        const leaf = open === undefined && !total && !column.subtotal
        const heat = leaf && heatOf ? heatOf(cell.value, keyOf(column.metric)) : undefined
        return (
          <td
            key={column.key}
            {...roles.cell}
            tabIndex={-1}
            data-column={at + 1}
            aria-colindex={at + 2}
            data-number=""
            data-missing={cell.missing ? '' : undefined}
            data-subtotal={column.subtotal ? '' : undefined}
            data-heat={heat || undefined}
            title={cell.text === '' ? undefined : props.drillLabel}
            onDoubleClick={() => cell.text !== '' && onDrill(node, column.node)}
          >
            <bdi>{cell.text}</bdi>
          </td>
        )
      })}
    </tr>
  )
})
