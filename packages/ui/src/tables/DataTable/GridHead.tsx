'use client'
import { memo, type ReactNode } from 'react'
import { useInPage } from '../../theme/useInPage.js'
import type { Columns } from '../columns/useColumns.js'
import { roles } from '../grid/roles.js'
import { CHECK_WIDTH, ems, stickOf } from '../grid/stickOf.js'
import { useTableMessages } from '../model/useTableMessages.js'
import { HeadCell } from './HeadCell.js'
import { CheckBox } from './tableRowStyles.js'
import type { Selection } from './useSelection.js'

export interface GridHeadProps {
  readonly columns: Columns
  readonly selection: Selection | undefined
  /** How many rows there are to select. */
  readonly rows: number
  readonly onWidth: (key: string, width: number) => void
}

/** Widths and heads of the columns; rows that come into view do not concern them. */
export const GridHead = memo(function GridHead(props: GridHeadProps): ReactNode {
  const { columns, selection, rows, onWidth } = props
  const words = useTableMessages()
  const inPage = useInPage()
  const widthOf = (width: number) => (inPage ? { inlineSize: ems(width) } : undefined)
  const { shown, state, change } = columns
  const checks = selection === undefined ? 0 : 1
  const some = selection !== undefined && selection.count > 0 && selection.count < rows
  return (
    <>
      <colgroup>
        {checks > 0 && <col style={widthOf(CHECK_WIDTH)} />}
        {shown.map(({ column, width }) => (
          <col key={column.key} style={widthOf(width)} />
        ))}
      </colgroup>
      <thead {...roles.group}>
        <tr {...roles.row} aria-rowindex={1} data-wa-row={0}>
          {selection && (
            <th
              scope="col"
              {...roles.head}
              tabIndex={-1}
              data-wa-column={0}
              data-wa-check=""
              data-wa-stick=""
            >
              <CheckBox
                type="checkbox"
                tabIndex={-1}
                aria-label={words.selectAll}
                checked={selection.count > 0 && selection.count === rows}
                ref={(input) => {
                  if (input) input.indeterminate = some
                }}
                onChange={() => selection.setAll(selection.count < rows)}
              />
            </th>
          )}
          {shown.map((one, index) => (
            <HeadCell
              key={one.column.key}
              shown={one}
              at={index + checks}
              sorts={state.sorts ?? []}
              onSort={(next) => change({ sorts: next })}
              onWidth={onWidth}
              stick={stickOf(one, checks > 0)}
            />
          ))}
        </tr>
      </thead>
    </>
  )
})
