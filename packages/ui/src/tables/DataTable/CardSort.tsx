'use client'
import type { ReactNode } from 'react'
import type { Columns } from '../columns/useColumns.js'
import { useTableMessages } from '../model/useTableMessages.js'
import { Bar, Select } from './tableRowStyles.js'

/** Sorting where there are cards and no heads to press. */
export function CardSort({ columns }: { readonly columns: Columns }): ReactNode {
  const words = useTableMessages()
  const { shown, state, change } = columns
  const [sort] = state.sorts ?? []
  return (
    <Bar as="label">
      <span>{words.sortLabel}</span>
      <Select
        value={sort ? `${sort.direction} ${sort.key}` : ''}
        onChange={({ currentTarget }) => {
          const [direction, ...key] = currentTarget.value.split(' ')
          const known = direction === 'ascending' || direction === 'descending'
          change({ sorts: known ? [{ key: key.join(' '), direction }] : [] })
        }}
      >
        <option value="">{words.unsorted}</option>
        {shown.map(({ column: { key, header } }) => [
          <option key={`d ${key}`} value={`descending ${key}`}>
            {words.descending(header)}
          </option>,
          <option key={`a ${key}`} value={`ascending ${key}`}>
            {words.ascending(header)}
          </option>,
        ])}
      </Select>
    </Bar>
  )
}
