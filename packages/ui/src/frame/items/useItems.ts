'use client'
import { useMemo } from 'react'
import type { ChartMessages } from '../../messages/figures/ChartMessages.js'
import type { SurfaceItems } from '../surface/SurfaceItems.js'
import type { ItemGeometry } from './Item.js'
import { itemsOf } from './itemsOf.js'

/** Where the items of a chart are, as its frame takes them. */
export function useItems(
  geometry: ItemGeometry,
  { words }: { readonly words: ChartMessages },
): SurfaceItems<number> {
  return useMemo(() => itemsOf(geometry, words), [geometry, words])
}
