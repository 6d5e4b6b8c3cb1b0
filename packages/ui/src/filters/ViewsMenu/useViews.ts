'use client'
import { useCallback, useEffect, useState } from 'react'
import type { ViewStoreProblem } from '../../messages/filters/names.js'
import { readViews } from './readViews.js'
import type { SavedView, ViewStore } from './ViewStore.js'

/** A store's views as they are now, and what failed last. */
export interface Views {
  readonly views: readonly SavedView[]
  readonly problem: ViewStoreProblem | undefined
  /** Whether a view is being saved. */
  readonly isSaving: boolean
  readonly save: (name: string, params: string) => Promise<boolean>
  readonly remove: (view: SavedView) => Promise<void>
}

const none: readonly SavedView[] = []

/** Another store's views are nobody's business here: what is known is known of one store. */
interface Known {
  readonly store: ViewStore
  readonly views: readonly SavedView[]
  readonly problem: ViewStoreProblem | undefined
}

export function useViews(store: ViewStore): Views {
  const [known, setKnown] = useState<Known>({ store, views: none, problem: undefined })
  const [isSaving, setSaving] = useState(false)
  const { views, problem } = known.store === store ? known : { views: none, problem: undefined }
  const attempt = useCallback(
    async (
      what: ViewStoreProblem,
      work: () => Promise<(before: readonly SavedView[]) => readonly SavedView[]>,
    ): Promise<boolean> => {
      const learn = (
        problem: ViewStoreProblem | undefined,
        change: (before: readonly SavedView[]) => readonly SavedView[],
      ) =>
        setKnown((before) =>
          before.store === store ? { store, problem, views: change(before.views) } : before,
        )
      try {
        const change = await work()
        learn(undefined, change)
        return true
      } catch {
        learn(what, (before) => before)
        return false
      }
    },
    [store],
  )
  useEffect(() => {
    setKnown((before) => (before.store === store ? before : { store, views: none, problem: undefined }))
    void attempt('load', async () => {
      const loaded = readViews(await store.load())
      return () => loaded
    })
  }, [store, attempt])
  return {
    views,
    problem,
    isSaving,
    save: async (name, params) => {
      setSaving(true)
      const saved = await attempt('save', async () => {
        const view = { id: views.find((one) => one.name === name)?.id ?? newId(), name, params }
        await store.save(view)
        return (before) => [...before.filter(({ id }) => id !== view.id), view]
      })
      setSaving(false)
      return saved
    },
    remove: async (view) => {
      await attempt('remove', async () => {
        await store.remove(view.id)
        return (before) => before.filter(({ id }) => id !== view.id)
      })
    },
  }
}

/** Unlike any other view's; `randomUUID` exists on secure pages only. */
function newId(): string {
  const parts = crypto.getRandomValues(new Uint32Array(3))
  return [...parts].map((part) => part.toString(36)).join('')
}
