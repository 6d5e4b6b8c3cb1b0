'use client'
import type { ReactNode } from 'react'
import { VisuallyHidden } from '../../controls/VisuallyHidden.js'
import type { ActiveStore } from './activeStore.js'
import type { SurfaceItems } from './SurfaceItems.js'
import { useRead } from './useRead.js'

export interface ReadingProps<At> {
  readonly store: ActiveStore<At>
  readonly items: SurfaceItems<At>
}

/** Speaks what is read with the keyboard; the pointer says nothing. */
export function Reading<At>({ store, items }: ReadingProps<At>): ReactNode {
  const read = useRead(store)
  return (
    <VisuallyHidden aria-live="polite" data-wa-reading="">
      {read !== null && items.has(read.at) ? items.reading(read.at) : ''}
    </VisuallyHidden>
  )
}
