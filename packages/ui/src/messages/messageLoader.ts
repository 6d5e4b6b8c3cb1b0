import { languageOf } from '../format/languageOf.js'
import type { Messages } from './Messages.js'

/** Languages shipped beside English, each a chunk of its own. */
const loaders: ReadonlyMap<string, () => Promise<Messages>> = new Map([
  ['ar', async () => (await import('./ar.js')).ar],
  ['de', async () => (await import('./de.js')).de],
  ['es', async () => (await import('./es.js')).es],
  ['fr', async () => (await import('./fr.js')).fr],
  ['hi', async () => (await import('./hi.js')).hi],
  ['id', async () => (await import('./id.js')).id],
  ['ko', async () => (await import('./ko.js')).ko],
  ['pt', async () => (await import('./ptBR.js')).ptBR],
])

/** What fetches the strings of a locale's language; `undefined` for English and the languages not shipped. */
export function messageLoader(locale: string): (() => Promise<Messages>) | undefined {
  return loaders.get(languageOf(locale))
}
