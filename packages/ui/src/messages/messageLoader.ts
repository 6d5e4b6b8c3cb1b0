import type { Messages } from './Messages.js'

const loaders: ReadonlyMap<string, () => Promise<Messages>> = new Map([])

/** What fetches the strings of a locale's language as a chunk of its own; `undefined` for English and the unknown. */
export function messageLoader(locale: string): (() => Promise<Messages>) | undefined {
  return loaders.get(locale.toLowerCase().split(/[-_]/)[0] ?? '')
}
