'use client'

import { useState } from 'react'
import type { Store } from '../store/Store.js'

/** The last answer of this store, whatever it answered: what to show while the next one loads. */
export function usePrevious<T>(store: Store, data: T | undefined): T | undefined {
  const { generation } = store
  const [last, setLast] = useState({ store, generation, data })
  // Another store is another tenant, another generation a sign-out: nothing of before may show, not for one render.
  const mine = last.store === store && last.generation === generation
  if (!mine || (data !== undefined && last.data !== data)) setLast({ store, generation, data })
  return mine ? (data ?? last.data) : data
}
