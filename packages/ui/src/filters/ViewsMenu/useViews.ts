'use client'
import { useCallback, useEffect, useState } from 'react'
import type { ViewStoreProblem } from '../../messages/filters/names.js'
import type { SavedView, ViewStore } from './ViewStore.js'

/** A store's views as they are now, and what failed last. */
export interface Views {
  readonly views: readonly SavedView[]
  readonly problem: ViewStoreProblem | undefined
  readonly save: (name: string, params: string) => Promise<boolean>
  readonly remove: (view: SavedView) => Promise<void>
}

export function useViews(store: ViewStore): Views {
  const [views, setViews] = useState<readonly SavedView[]>([])
  const [problem, setProblem] = useState<ViewStoreProblem | undefined>(undefined)
  const attempt = useCallback(async (what: ViewStoreProblem, work: () => Promise<void>): Promise<boolean> => {
    try {
      await work()
      setProblem(undefined)
      return true
    } catch {
      setProblem(what)
      return false
    }
  }, [])
  useEffect(() => {
    let current = true
    void attempt('load', async () => {
      const loaded = await store.load()
      if (current) setViews(loaded)
    })
    return () => {
      current = false
    }
  }, [store, attempt])
  return {
    views,
    problem,
    save: (name, params) =>
      attempt('save', async () => {
        const same = views.find((view) => view.name === name)
        const view = { id: same?.id ?? newId(), name, params }
        await store.save(view)
        setViews((before) => [...before.filter(({ id }) => id !== view.id), view])
      }),
    remove: async (view) => {
      await attempt('remove', async () => {
        await store.remove(view.id)
        setViews((before) => before.filter(({ id }) => id !== view.id))
      })
    },
  }
}

/** Unlike any other view's; `randomUUID` exists on secure pages only. */
function newId(): string {
  const parts = crypto.getRandomValues(new Uint32Array(3))
  return [...parts].map((part) => part.toString(36)).join('')
}
