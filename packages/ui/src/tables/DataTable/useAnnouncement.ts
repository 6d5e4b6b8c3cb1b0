'use client'
import { useRef, useState } from 'react'
import type { TableModel } from '../model/TableModel.js'
import { useTableMessages } from '../model/useTableMessages.js'
import type { Sort } from './Sort.js'

interface Said {
  readonly text: string
  /** The order it was said in: a new order is the newer event. */
  readonly sorts: readonly Sort[]
}

/** What was done last, for screen readers: a new order of the rows, or what `say` was told since. */
export function useAnnouncement(
  { columns }: TableModel<unknown>,
  sorts: readonly Sort[],
): readonly [announcement: string, say: (text: string) => void] {
  const words = useTableMessages()
  const [said, setSaid] = useState<Said | undefined>(undefined)
  const sortedBefore = useRef(false)
  const list = sorts.flatMap(({ key, direction }) => {
    const header = columns.find((column) => column.key === key)?.header
    return header === undefined ? [] : [words[direction](header)]
  })
  if (list.length > 0) sortedBefore.current = true
  const order = list.length > 0 ? words.sortedBy(list.join('; ')) : sortedBefore.current ? words.unsorted : ''
  const say = (text: string): void => setSaid({ text, sorts })
  return [said !== undefined && said.sorts === sorts ? said.text : order, say]
}
