'use client'
import { memo, type ReactNode } from 'react'
import type { ShownColumn } from '../columns/useColumns.js'
import { Chevron } from '../grid/Chevron.js'
import { roles } from '../grid/roles.js'
import { stickOf } from '../grid/stickOf.js'
import type { GridColumn } from '../model/GridColumn.js'
import type { RowTools } from './RowTools.js'
import { CheckBox, ExpandButton, RowButton } from './tableRowStyles.js'

export interface BodyRowProps {
  /** Where it stands among the rows shown, from 0. */
  readonly place: number
  /** Which row of the data it is. */
  readonly row: number
  readonly columns: readonly ShownColumn[]
  readonly tools: RowTools
  readonly selected: boolean
  readonly expanded: boolean
}

/** One row; it is rendered anew only when something about it changed. */
export const BodyRow = memo(function BodyRow(props: BodyRowProps): ReactNode {
  const { place, row, columns, tools, selected, expanded } = props
  const shift = tools.select ? 1 : 0
  const [first] = columns
  const name = first?.column.text(row) ?? tools.missing
  return (
    <>
      <tr
        {...roles.row}
        data-row={place + 1}
        aria-rowindex={place + 2}
        aria-selected={tools.select ? selected : undefined}
      >
        {tools.select && (
          <td {...roles.cell} tabIndex={-1} data-column={0} data-stick="" aria-colindex={1}>
            <CheckBox
              type="checkbox"
              tabIndex={-1}
              aria-label={tools.selectName(name)}
              checked={selected}
              onChange={() => tools.select?.(row)}
            />
          </td>
        )}
        {columns.map((shown, index) => {
          const { column } = shown
          const text = column.text(row)
          const look = {
            tabIndex: -1,
            'data-column': index + shift,
            'aria-colindex': index + shift + 1,
            'data-number': column.figures ? '' : undefined,
            'data-missing': text === undefined ? '' : undefined,
            ...stickOf(shown, tools.select !== undefined),
          }
          if (index > 0) {
            return (
              <td key={column.key} {...roles.cell} data-label={column.header} {...look}>
                {contentOf(column, row, text, tools.missing)}
              </td>
            )
          }
          return (
            <th key={column.key} scope="row" {...roles.rowHead} {...look}>
              {tools.expand && (
                <ExpandButton
                  type="button"
                  tabIndex={-1}
                  aria-expanded={expanded}
                  aria-label={tools.detailsName(name)}
                  onClick={() => tools.expand?.(row)}
                >
                  <Chevron />
                </ExpandButton>
              )}
              {tools.open ? (
                <RowButton type="button" tabIndex={-1} onClick={() => tools.open?.(row)}>
                  {contentOf(column, row, text, tools.missing)}
                </RowButton>
              ) : (
                contentOf(column, row, text, tools.missing)
              )}
            </th>
          )
        })}
      </tr>
      {expanded && tools.detail && (
        <tr {...roles.row}>
          <td {...roles.cell} colSpan={columns.length + shift} data-detail="">
            {tools.detail(row)}
          </td>
        </tr>
      )}
    </>
  )
})

function contentOf(column: GridColumn, row: number, text: string | undefined, missing: string): ReactNode {
  return column.draw && text !== undefined ? column.draw(row, text) : <bdi>{text ?? missing}</bdi>
}
