'use client'
import { useCallback, useState } from 'react'

/** A value that the host holds, or the component itself when the host gives none. */
export function useControlled<T>(
  value: T | undefined,
  first: T | (() => T),
  onChange: ((value: T) => void) | undefined,
): readonly [T, (value: T) => void] {
  const [own, setOwn] = useState(first)
  const set = useCallback(
    (next: T) => {
      setOwn(() => next)
      onChange?.(next)
    },
    [onChange],
  )
  return [value === undefined ? own : value, set]
}
