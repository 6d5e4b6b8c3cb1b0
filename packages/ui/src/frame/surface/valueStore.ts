/**
 * Holds what follows the pointer outside React's state: only what subscribes renders, so moving the pointer renders no
 * mark.
 */
export interface ValueStore<Value> {
  readonly get: () => Value | null
  readonly set: (next: Value | null) => void
  readonly subscribe: (listener: () => void) => () => void
}

/** A store that is empty at first and tells its listeners when what it holds is no longer the same. */
export function createValueStore<Value>(isSame: (one: Value, other: Value) => boolean): ValueStore<Value> {
  let value: Value | null = null
  const listeners = new Set<() => void>()
  return {
    get: () => value,
    set(next) {
      if (next === value || (next !== null && value !== null && isSame(next, value))) return
      value = next
      for (const listener of listeners) listener()
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
