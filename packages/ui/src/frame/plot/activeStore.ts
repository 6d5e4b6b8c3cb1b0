/** The bucket that is pointed at or read, and the series when one is meant. */
export interface Active {
  readonly at: number
  readonly series: number | null
  readonly by: 'pointer' | 'keyboard'
}

/**
 * Holds what is pointed at outside React's state: only the overlay and the tooltip subscribe, so moving the pointer
 * renders no mark.
 */
export interface ActiveStore {
  readonly get: () => Active | null
  readonly set: (next: Active | null) => void
  readonly subscribe: (listener: () => void) => () => void
}

export function createActiveStore(): ActiveStore {
  let active: Active | null = null
  const listeners = new Set<() => void>()
  return {
    get: () => active,
    set(next) {
      if (next?.at === active?.at && next?.series === active?.series && next?.by === active?.by) return
      active = next
      for (const listener of listeners) listener()
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
