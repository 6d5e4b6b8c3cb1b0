import { readWorld } from './world/readWorld.js'
import type { World } from './world/World.js'
import type { WorldTopology } from './world/WorldTopology.js'

/** Shapes, or what fetches them when a map is first shown. */
export type TopologySource = WorldTopology | (() => Promise<WorldTopology>)

/** Where the shapes of a map stand. */
export type MapWorld =
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly world: World }
  | { readonly status: 'failed' }

/** Shapes that are read once, for every map that shows them. */
export interface TopologyStore {
  readonly read: () => MapWorld
  /** What a server draws, and a browser before it has looked: shapes that must be fetched are not there yet. */
  readonly readFirst: () => MapWorld
  /** Fetches the shapes, when nobody has. */
  readonly subscribe: (listener: () => void) => () => void
  readonly retry: () => void
}

/** The shipped shapes: a chunk of their own. */
export async function loadDefaultTopology(): Promise<WorldTopology> {
  return (await import('./world/defaultTopology.js')).defaultTopology
}

const LOADING: MapWorld = { status: 'loading' }
const FAILED: MapWorld = { status: 'failed' }
const stores = new WeakMap<TopologySource, TopologyStore>()

/** The store of a source: the same for the same source, however many maps ask. */
export function topologyStore(source: TopologySource): TopologyStore {
  const known = stores.get(source)
  if (known !== undefined) return known
  const made = createStore(source)
  stores.set(source, made)
  return made
}

function createStore(source: TopologySource): TopologyStore {
  let now: MapWorld = LOADING
  let asked = false
  const listeners = new Set<() => void>()
  const set = (next: MapWorld): void => {
    now = next
    for (const listener of listeners) listener()
  }
  const load = (): void => {
    if (typeof source !== 'function' || asked) return
    asked = true
    source().then(
      (topology) => set(ready(topology)),
      (cause: unknown) => set(failed(cause)),
    )
  }
  const read = (): MapWorld => {
    if (typeof source !== 'function' && now === LOADING) now = ready(source)
    return now
  }
  return {
    read,
    readFirst: typeof source === 'function' ? () => LOADING : read,
    subscribe(listener) {
      listeners.add(listener)
      load()
      return () => listeners.delete(listener)
    },
    retry() {
      asked = false
      set(LOADING)
      load()
    },
  }
}

function ready(topology: WorldTopology): MapWorld {
  try {
    return { status: 'ready', world: readWorld(topology) }
  } catch (cause) {
    return failed(cause)
  }
}

function failed(cause: unknown): MapWorld {
  console.warn(
    '[wabalytics] The shapes of the map could not be loaded. A topology is TopoJSON with an object named "countries".',
    cause,
  )
  return FAILED
}
