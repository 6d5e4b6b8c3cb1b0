import { createValueStore, type ValueStore } from './valueStore.js'

/** What is pointed at or read, and by what. */
export interface Active<At> {
  readonly at: At
  readonly by: 'pointer' | 'keyboard'
}

export type ActiveStore<At> = ValueStore<Active<At>>

/** A store of what is pointed at or read; `isSame` compares two places. */
export function createActiveStore<At>(isSame: (one: At, other: At) => boolean): ActiveStore<At> {
  return createValueStore<Active<At>>((one, other) => one.by === other.by && isSame(one.at, other.at))
}
