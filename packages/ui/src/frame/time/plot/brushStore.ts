import { createValueStore, type ValueStore } from '../../surface/valueStore.js'

/** What is being dragged over, in pixels from the plot's left; `to` may lie before `from`. */
export interface Brush {
  readonly from: number
  readonly to: number
}

/** The drag that is under way. */
export type BrushStore = ValueStore<Brush>

export function createBrushStore(): BrushStore {
  return createValueStore<Brush>((one, other) => one.from === other.from && one.to === other.to)
}
