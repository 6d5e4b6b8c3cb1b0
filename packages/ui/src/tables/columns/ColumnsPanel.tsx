'use client'
import { type ReactNode, useId } from 'react'
import { Button } from '../../controls/Button.js'
import { Icon } from '../../controls/Icon.js'
import { Popover } from '../../controls/Popover.js'
import { CheckBox } from '../DataTable/tableRowStyles.js'
import { PinIcon } from '../grid/PinIcon.js'
import { useTableMessages } from '../model/useTableMessages.js'
import type { Columns } from './useColumns.js'

/** Which columns are shown, which stay in view and in what order. The first names the rows and stays. */
export function ColumnsPanel({ columns }: { readonly columns: Columns }): ReactNode {
  const words = useTableMessages()
  const { all, state, change } = columns
  const id = useId()
  const keys = all.map(({ column }) => column.key)
  const swap = (at: number, by: -1 | 1): void => {
    const order = [...keys]
    const [moved] = order.splice(at, 1)
    if (moved === undefined) return
    order.splice(at + by, 0, moved)
    change({ order })
  }
  const toggle = (list: readonly string[] = [], key: string): readonly string[] =>
    list.includes(key) ? list.filter((one) => one !== key) : [...list, key]
  return (
    <Popover label={words.columns}>
      <ul>
        {all.map(({ column, visible, pinned }, at) => (
          <li key={column.key}>
            <label htmlFor={`${id}${at}`}>
              <CheckBox
                id={`${id}${at}`}
                type="checkbox"
                checked={visible}
                disabled={at === 0}
                onChange={() => change({ hidden: toggle(state.hidden, column.key) })}
              />
              <bdi>{column.header}</bdi>
            </label>
            {at > 0 && (
              <>
                <Button
                  data-wa-quiet=""
                  aria-label={words.pin(column.header)}
                  title={words.pin(column.header)}
                  aria-pressed={pinned}
                  onClick={() => change({ pinned: toggle(state.pinned, column.key) })}
                >
                  <PinIcon />
                </Button>
                <Button
                  data-wa-quiet=""
                  aria-label={words.moveEarlier(column.header)}
                  disabled={at === 1}
                  onClick={() => swap(at, -1)}
                >
                  <Icon name="up" size={14} />
                </Button>
                <Button
                  data-wa-quiet=""
                  aria-label={words.moveLater(column.header)}
                  disabled={at === all.length - 1}
                  onClick={() => swap(at, 1)}
                >
                  <Icon name="down" size={14} />
                </Button>
              </>
            )}
          </li>
        ))}
      </ul>
      <Button onClick={() => change({ hidden: [], pinned: [], order: [], widths: {} })}>
        {words.resetColumns}
      </Button>
    </Popover>
  )
}
