'use client'
import { useMemo, useState } from 'react'
import type { TableModel } from '../model/TableModel.js'

/** Rows a reader has selected, kept by their keys. */
export interface Selection {
  readonly count: number
  readonly has: (row: number) => boolean
  readonly toggle: (row: number) => void
  readonly setAll: (selected: boolean) => void
  /** Places of the selected rows, in the order of the data. */
  readonly rows: () => readonly number[]
}

/** The selection, `undefined` when there is none to be made. Keys of rows that are gone do not count. */
export function useSelection(model: TableModel<unknown>, wanted: boolean): Selection | undefined {
  const [keys, setKeys] = useState<ReadonlySet<string>>(() => new Set())
  return useMemo(() => {
    if (!wanted) return undefined
    const rows = (): readonly number[] => {
      const found: number[] = []
      if (keys.size > 0) {
        for (let row = 0; row < model.length; row++) if (keys.has(model.keyAt(row))) found.push(row)
      }
      return found
    }
    return {
      count: rows().length,
      has: (row) => keys.size > 0 && keys.has(model.keyAt(row)),
      rows,
      toggle: (row) => setKeys((before) => toggled(before, model.keyAt(row))),
      setAll: (selected) =>
        setKeys(new Set(selected ? Array.from({ length: model.length }, (_, row) => model.keyAt(row)) : [])),
    }
  }, [model, wanted, keys])
}

/** A set with a key put in, or taken out when it was there. */
export function toggled(keys: ReadonlySet<string>, key: string): ReadonlySet<string> {
  const next = new Set(keys)
  if (!next.delete(key)) next.add(key)
  return next
}
