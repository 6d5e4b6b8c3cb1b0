'use client'
import type { ReactNode } from 'react'
import { Icon } from '../../controls/Icon.js'
import { useWa } from '../../theme/useWa.js'
import type { ShownColumn } from '../columns/layColumns.js'
import { nextSorts } from '../columns/nextSorts.js'
import { Edge } from '../grid/gridStyles.js'
import { roles } from '../grid/roles.js'
import type { Sort } from './Sort.js'
import { SortButton } from './tableRowStyles.js'
import { useEdgeDrag } from './useEdgeDrag.js'

export interface HeadCellProps {
  readonly shown: ShownColumn
  readonly at: number
  readonly sorts: readonly Sort[]
  readonly onSort: (sorts: readonly Sort[]) => void
  readonly onWidth: (key: string, width: number) => void
  readonly stick: object
}

/** A column's head: a press sorts by it, with Shift after the columns that sort already; its edge is dragged. */
export function HeadCell({ shown, at, sorts, onSort, onWidth, stick }: HeadCellProps): ReactNode {
  const { messages, formatters } = useWa()
  const { column, width } = shown
  const place = sorts.findIndex(({ key }) => key === column.key)
  const sort = sorts[place]
  const press = useEdgeDrag(width, (wanted) => onWidth(column.key, wanted))
  return (
    <th
      scope="col"
      {...roles.head}
      tabIndex={-1}
      data-wa-column={at}
      data-wa-number={column.figures ? '' : undefined}
      aria-sort={sort && place === 0 ? sort.direction : undefined}
      {...stick}
    >
      <SortButton
        tabIndex={-1}
        title={messages.sortBy(column.header)}
        data-wa-sorted={sort ? '' : undefined}
        onClick={(event) => onSort(nextSorts(sorts, column.key, column.figures, event.shiftKey))}
      >
        <bdi>{column.header}</bdi>
        <Icon name={sort === undefined ? 'sort' : sort.direction === 'ascending' ? 'up' : 'down'} size={12} />
        {sorts.length > 1 && sort && (
          <small aria-hidden="true">{formatters.value(place + 1, { kind: 'count' })}</small>
        )}
      </SortButton>
      <Edge aria-hidden="true" onPointerDown={press} />
    </th>
  )
}
