import type { SavedView } from './ViewStore.js'

/**
 * What a store gave, read as views: what is none is left out, and so is a second one of the same id. Stores are often
 * storage that anybody on the page can write to.
 *
 * @throws TypeError when it is no list at all.
 */
export function readViews(given: unknown): readonly SavedView[] {
  if (!Array.isArray(given)) throw new TypeError('The view store did not give a list.')
  const views = new Map<string, SavedView>()
  for (const one of given) {
    if (isView(one) && !views.has(one.id))
      views.set(one.id, { id: one.id, name: one.name, params: one.params })
  }
  return [...views.values()]
}

function isView(given: unknown): given is SavedView {
  if (typeof given !== 'object' || given === null) return false
  const { id, name, params } = given as Partial<Record<keyof SavedView, unknown>>
  return (
    typeof id === 'string' && typeof name === 'string' && name.trim() !== '' && typeof params === 'string'
  )
}
