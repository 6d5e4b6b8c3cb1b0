'use client'
import type { ReactNode } from 'react'
import { Icon } from '../../frame/parts/Icon.js'
import { useWa } from '../../theme/useWa.js'
import { isValueFormat } from './cellText.js'
import type { DataColumn } from './DataColumn.js'
import { nextSorts } from './nextSorts.js'
import type { Sort } from './sortRows.js'
import { SortButton } from './tableRowStyles.js'

export interface HeadCellProps<Row> {
  readonly column: DataColumn<Row>
  readonly sorts: readonly Sort[]
  readonly onSort: (sorts: readonly Sort[]) => void
}

/** A column's head: a press sorts by it, with Shift after the columns that sort already. */
export function HeadCell<Row>({ column, sorts, onSort }: HeadCellProps<Row>): ReactNode {
  const { messages } = useWa()
  const figures = column.format !== undefined && isValueFormat(column.format)
  const sort = sorts.find(({ key }) => key === column.key)
  const first = sorts[0]?.key === column.key
  return (
    <th
      scope="col"
      data-number={figures ? '' : undefined}
      aria-sort={first && sort ? sort.direction : undefined}
    >
      <SortButton
        type="button"
        title={messages.sortBy(column.header)}
        data-sorted={sort ? '' : undefined}
        onClick={(event) => onSort(nextSorts(sorts, column.key, figures, event.shiftKey))}
      >
        <bdi>{column.header}</bdi>
        <Icon name={sort === undefined ? 'sort' : sort.direction === 'ascending' ? 'up' : 'down'} size={12} />
      </SortButton>
    </th>
  )
}
