import type { State } from 'swr'
import type { Snapshot } from './snapshot.js'

/** SWR's cache of what is known. What SWR writes of a question after it was forgotten does not bring it back. */
export class KnownCache extends Map<string, State<Snapshot<unknown>>> {
  hold(key: string, data: Snapshot<unknown> | undefined): void {
    if (data === undefined) this.delete(key)
    else super.set(key, { data })
  }

  override set(key: string, state: State<Snapshot<unknown>>): this {
    if (state.data !== undefined) return super.set(key, state)
    this.delete(key)
    return this
  }
}
