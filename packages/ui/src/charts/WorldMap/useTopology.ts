'use client'
import { useSyncExternalStore } from 'react'
import { loadDefaultTopology, type MapWorld, type TopologySource, topologyStore } from './topologyStore.js'

/** The shapes of a map, and how to ask for them again. They are fetched when the first map stands in a page. */
export function useTopology(source: TopologySource = loadDefaultTopology): {
  readonly shapes: MapWorld
  readonly retry: () => void
} {
  const { subscribe, read, readFirst, retry } = topologyStore(source)
  return { shapes: useSyncExternalStore(subscribe, read, readFirst), retry }
}
