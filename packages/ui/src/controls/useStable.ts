'use client'
import { useMemo } from 'react'

/** The first object of those that say the same, so that an inline `format` does not rebuild what depends on it. */
export function useStable<Value>(value: Value): Value {
  const text = JSON.stringify(value)
  // biome-ignore lint/correctness/useExhaustiveDependencies: `text` is what `value` says
  return useMemo(() => value, [text])
}
