'use client'
import { Fragment, type ReactNode } from 'react'
import { Icon } from '../../controls/Icon.js'
import { nextSorts } from '../columns/nextSorts.js'
import type { Sort } from '../DataTable/Sort.js'
import { SortButton } from '../DataTable/tableRowStyles.js'
import { roles } from '../grid/roles.js'
import type { ColumnRun } from '../grid/useColumnRuns.js'
import { Gap } from './Gap.js'
import { type HeadText, NAMES } from './pivotColumns.js'
import type { PivotView } from './pivotView.js'

export interface PivotHeadProps {
  readonly view: PivotView
  readonly title: string
  readonly total: string
  readonly heads: readonly (readonly HeadText[])[]
  readonly runs: readonly ColumnRun[]
  readonly count: number
  readonly sort: Sort | undefined
  readonly onSort: (sort: Sort | undefined) => void
}

/** The lines above the figures: a line a field, and one of figures where there are several. Press one to sort by it. */
export function PivotHead(props: PivotHeadProps): ReactNode {
  const { view, heads, runs, count, sort } = props
  const { rows, columns } = view.layout
  const press = (key: string, figures: boolean): void =>
    props.onSort(nextSorts(sort ? [sort] : [], key, figures, false)[0])
  return (
    <thead {...roles.group}>
      {heads.map((texts, line) => {
        const last = line === heads.length - 1
        const corner =
          (last ? rows : []).map(view.nameOf).join(' / ') || view.nameOf(columns[line] ?? '') || props.title
        const named = last && rows.length > 0
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a line is known by its place
          <tr key={line} {...roles.row} aria-rowindex={line + 1} data-wa-row={line}>
            <th
              scope="col"
              {...roles.head}
              tabIndex={-1}
              data-wa-column={0}
              data-wa-stick=""
              aria-colindex={1}
              aria-sort={named && sort?.key === NAMES ? sort.direction : undefined}
            >
              {named ? (
                <HeadButton
                  text={corner}
                  direction={sort?.key === NAMES ? sort.direction : undefined}
                  onPress={() => press(NAMES, false)}
                />
              ) : (
                <bdi>{corner}</bdi>
              )}
            </th>
            {runs.map(({ from, to }, at) => (
              <Fragment key={from}>
                <Gap columns={from - (runs[at - 1]?.to ?? 0)} />
                {texts.flatMap((head) => {
                  const first = Math.max(from, head.from)
                  const shown = Math.min(to, head.from + head.span) - first
                  return shown <= 0
                    ? []
                    : [
                        <HeadCell
                          key={first}
                          head={head}
                          shown={shown}
                          total={props.total}
                          sort={sort}
                          onPress={press}
                        />,
                      ]
                })}
              </Fragment>
            ))}
            <Gap columns={count - (runs.at(-1)?.to ?? 0)} />
          </tr>
        )
      })}
    </thead>
  )
}

interface HeadCellProps {
  readonly head: HeadText
  /** Over how many of its columns it stands in the page. */
  readonly shown: number
  readonly total: string
  readonly sort: Sort | undefined
  readonly onPress: (key: string, figures: boolean) => void
}

function HeadCell({ head, shown, total, sort, onPress }: HeadCellProps): ReactNode {
  const { text, from, span, column } = head
  const look = {
    tabIndex: -1,
    'data-wa-column': from + 1,
    'aria-colindex': from + 2,
    'data-wa-number': span === 1 ? '' : undefined,
    ...(span > 1 ? { colSpan: shown, 'aria-colspan': span } : {}),
  }
  if (text === '' && column === undefined) return <td {...roles.cell} {...look} />
  const sorted = column && sort?.key === column.key ? sort.direction : undefined
  return (
    <th scope={span > 1 ? 'colgroup' : 'col'} {...roles.head} {...look} aria-sort={sorted}>
      {column ? (
        <HeadButton text={text || total} direction={sorted} onPress={() => onPress(column.key, true)} />
      ) : (
        <bdi>{text}</bdi>
      )}
    </th>
  )
}

interface HeadButtonProps {
  readonly text: string
  readonly direction: Sort['direction'] | undefined
  readonly onPress: () => void
}

function HeadButton({ text, direction, onPress }: HeadButtonProps): ReactNode {
  return (
    <SortButton tabIndex={-1} data-wa-sorted={direction === undefined ? undefined : ''} onClick={onPress}>
      <bdi>{text}</bdi>
      <Icon name={direction === undefined ? 'sort' : direction === 'ascending' ? 'up' : 'down'} size={12} />
    </SortButton>
  )
}
