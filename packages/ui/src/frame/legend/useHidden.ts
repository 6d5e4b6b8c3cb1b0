'use client'
import { useCallback, useMemo, useState } from 'react'

/** Which series are hidden, and how to change it. */
export interface Hidden {
  readonly keys: ReadonlySet<string>
  /** Hides a series, or shows it again; the last one shown stays. */
  readonly toggle: (key: string) => void
  /** Hides every other series; again, shows all. */
  readonly solo: (key: string) => void
  readonly showAll: () => void
}

const NONE: ReadonlySet<string> = new Set()

/** Keeps hidden series by key, so that they stay hidden when the data is updated. */
export function useHidden({ series }: { readonly series: readonly { readonly key: string }[] }): Hidden {
  const [keys, setKeys] = useState(NONE)
  const all = series.map(({ key }) => key).join('\u0000')
  const toggle = useCallback(
    (key: string) => setKeys((before) => toggled(before, key, all.split('\u0000'))),
    [all],
  )
  const solo = useCallback(
    (key: string) => setKeys((before) => soloed(before, key, all.split('\u0000'))),
    [all],
  )
  const showAll = useCallback(() => setKeys(NONE), [])
  const everything = all.split('\u0000').every((key) => keys.has(key))
  return useMemo(
    () => ({ keys: everything ? NONE : keys, toggle, solo, showAll }),
    [everything, keys, toggle, solo, showAll],
  )
}

function toggled(before: ReadonlySet<string>, key: string, all: readonly string[]): ReadonlySet<string> {
  const next = new Set(before)
  if (!next.delete(key)) next.add(key)
  return all.every((one) => next.has(one)) ? before : next
}

function soloed(before: ReadonlySet<string>, key: string, all: readonly string[]): ReadonlySet<string> {
  const others = all.filter((one) => one !== key)
  const already = !before.has(key) && others.every((one) => before.has(one))
  return already ? NONE : new Set(others)
}
