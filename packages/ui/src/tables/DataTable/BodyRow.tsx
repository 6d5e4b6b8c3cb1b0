'use client'
import { Fragment, memo, type ReactNode } from 'react'
import type { ShownColumn } from '../columns/layColumns.js'
import { Chevron } from '../grid/Chevron.js'
import { NotedCell } from '../grid/NotedCell.js'
import { roles } from '../grid/roles.js'
import { stickOf } from '../grid/stickOf.js'
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
  /** Each cell beside its heading. */
  readonly cards: boolean
}

/**
 * One row; it is rendered anew only when something about it changed. The same elements may show another row next: what
 * a host draws into them is known by its row, so that it takes nothing along.
 */
export const BodyRow = memo(function BodyRow(props: BodyRowProps): ReactNode {
  const { place, row, columns, tools, selected, expanded, cards } = props
  const shift = tools.select ? 1 : 0
  const [first] = columns
  const name = first?.column.text(row) ?? tools.missing
  return (
    <>
      <tr
        {...roles.row}
        data-wa-row={place + 1}
        aria-rowindex={place + 2}
        aria-selected={tools.select ? selected : undefined}
      >
        {tools.select && (
          <td {...roles.cell} tabIndex={-1} data-wa-column={0} data-wa-check="" data-wa-stick="">
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
          const words = text ?? column.missing?.(row) ?? tools.missing
          const note = text === undefined ? undefined : column.note?.(row)
          const drawn = column.draw !== undefined && text !== undefined
          // A cell of a table isolates its text by its style; beside a card's label, or a button, an element must.
          const alone = !drawn && !cards && note === undefined && (index > 0 || !(tools.open || tools.expand))
          const content = drawn ? (
            <Fragment key={tools.keyAt(row)}>{column.draw?.(row, text)}</Fragment>
          ) : alone ? (
            words
          ) : (
            <bdi>{words}</bdi>
          )
          const noted = note === undefined ? content : <NotedCell note={note}>{content}</NotedCell>
          const look = {
            tabIndex: -1,
            'data-wa-column': index + shift,
            'data-wa-number': column.figures ? '' : undefined,
            'data-wa-text': alone && !column.figures ? '' : undefined,
            'data-wa-missing': text === undefined ? '' : undefined,
            ...stickOf(shown, tools.select !== undefined),
          }
          if (index > 0) {
            return (
              <td
                key={column.key}
                {...roles.cell}
                data-wa-label={cards ? column.header : undefined}
                {...look}
              >
                {noted}
              </td>
            )
          }
          const opening = tools.open ? (
            <RowButton tabIndex={-1} onClick={() => tools.open?.(row)}>
              {noted}
            </RowButton>
          ) : (
            noted
          )
          // A name alone is all that the head holds, and no node of its own: a page translator would keep that one.
          return (
            <th key={column.key} scope="row" {...roles.rowHead} {...look}>
              {tools.expand ? (
                <>
                  <ExpandButton
                    tabIndex={-1}
                    aria-expanded={expanded}
                    aria-label={tools.detailsName(name)}
                    onClick={() => tools.expand?.(row)}
                  >
                    <Chevron />
                  </ExpandButton>
                  {opening}
                </>
              ) : (
                opening
              )}
            </th>
          )
        })}
      </tr>
      {expanded && tools.detail && (
        <tr {...roles.row}>
          <td {...roles.cell} colSpan={columns.length + shift} data-wa-detail="">
            <Fragment key={tools.keyAt(row)}>{tools.detail(row)}</Fragment>
          </td>
        </tr>
      )}
    </>
  )
})
