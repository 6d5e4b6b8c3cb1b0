'use client'
import { type ReactNode, useId, useMemo, useState } from 'react'
import {
  FrameBox,
  FrameFoot,
  FrameHead,
  FrameSummary,
  FrameTitle,
  RefreshNote,
} from '../../frame/frameStyles.js'
import { Icon } from '../../frame/parts/Icon.js'
import { StateBody } from '../../frame/states/StateBody.js'
import { useWa } from '../../theme/useWa.js'
import { WaScope } from '../../theme/WaScope.js'
import type { DataTableProps } from './DataTableProps.js'
import { sortRows } from './sortRows.js'
import { TableActions } from './TableActions.js'
import { TableRows } from './TableRows.js'

/** Plain rows as a table: sorted by its heads, added up in its foot, exported as it is shown. */
export function DataTable<Row>(props: DataTableProps<Row>): ReactNode {
  return (
    <WaScope>
      <FramedTable {...props} />
    </WaScope>
  )
}

function FramedTable<Row>(props: DataTableProps<Row>): ReactNode {
  const {
    title,
    rows,
    columns,
    defaultSort = [],
    state = { status: 'success' },
    notices = [],
    maxHeight = 420,
  } = props
  const { messages, formatters } = useWa()
  const titleId = useId()
  const [sorts, setSorts] = useState(defaultSort)
  const order = useMemo(
    () => sortRows(rows, columns, sorts, formatters.locale),
    [rows, columns, sorts, formatters.locale],
  )
  const present = state.status === 'success' && rows.length > 0
  const refreshing = state.status === 'success' && state.refreshing === true
  return (
    <FrameBox
      as="section"
      data-card=""
      aria-labelledby={titleId}
      aria-busy={state.status === 'loading' || refreshing}
    >
      <FrameHead>
        <div>
          <FrameTitle as={`h${props.headingLevel ?? 3}`} id={titleId}>
            <bdi>{title}</bdi>
          </FrameTitle>
          <FrameSummary role="status">
            {present ? messages.rows(rows.length, formatters.value(rows.length, { kind: 'count' })) : ''}
          </FrameSummary>
        </div>
        {present && <TableActions rows={rows} order={order} columns={columns} title={title} />}
      </FrameHead>
      {refreshing && <RefreshNote>{messages.refreshing}</RefreshNote>}
      {present ? (
        <TableRows {...props} order={order} sorts={sorts} onSort={setSorts} maxHeight={maxHeight} />
      ) : (
        <StateBody
          state={state}
          height={Math.min(maxHeight, 260)}
          emptyReasons={props.emptyReasons ?? []}
          skeleton="rows"
        />
      )}
      {notices.length > 0 && (
        <FrameFoot as="div">
          <ul>
            {notices.map(({ text, severity = 'info' }) => (
              <li key={text} data-severity={severity}>
                {severity === 'warning' && <Icon name="warning" size={14} />}
                <bdi>{text}</bdi>
              </li>
            ))}
          </ul>
        </FrameFoot>
      )}
    </FrameBox>
  )
}
