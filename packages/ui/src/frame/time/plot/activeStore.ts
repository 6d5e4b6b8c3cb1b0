import { createValueStore, type ValueStore } from '../../surface/valueStore.js'

/** The bucket that is pointed at or read, and the series when one is meant. */
export interface Active {
  readonly at: number
  readonly series: number | null
  readonly by: 'pointer' | 'keyboard'
}

/** What is pointed at or read. */
export type ActiveStore = ValueStore<Active>

export function createActiveStore(): ActiveStore {
  return createValueStore<Active>(
    (one, other) => one.at === other.at && one.series === other.series && one.by === other.by,
  )
}
