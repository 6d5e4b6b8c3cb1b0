import { languageOf } from '../format/languageOf.js'

/** One area's strings: English at once, other languages as chunks of their own. */
export interface MessageArea<M extends object> {
  /** Named in the console when a language cannot be loaded. */
  readonly name: string
  readonly en: M
  /** The strings of a locale when they are there, English otherwise. */
  read(locale: string): M
  /** The strings of a locale that `preload` has brought, English otherwise: what a server and a hydrating page show. */
  readFirst(locale: string): M
  /** Brings the language of a locale before anything is rendered. */
  preload(locale: string): Promise<void>
  /** Asks for the language of a locale; `whenLoaded` is called once it is there. Returns how to stop waiting. */
  load(locale: string, whenLoaded: () => void): () => void
}

/** What fetches each language, by its two letters: `{ es: () => import('./es.js').then(({ es }) => es) }`. */
export type MessageLoaders<M extends object> = Readonly<Record<string, () => Promise<M>>>

/**
 * Makes an area. A language is fetched once, however many components ask for it; one that is not shipped, or that
 * fails to come, leaves English in place.
 */
export function createMessageArea<M extends object>(
  name: string,
  en: M,
  loaders: MessageLoaders<M>,
): MessageArea<M> {
  const byLanguage = new Map(Object.entries(loaders))
  const loaded = new Map<string, M>()
  const preloaded = new Map<string, M>()
  const waiting = new Map<string, Set<() => void>>()
  const loadLanguage = (language: string, loader: () => Promise<M>): void => {
    loader().then(
      (messages) => {
        loaded.set(language, messages)
        const listeners = waiting.get(language)
        waiting.delete(language)
        for (const listener of listeners ?? []) listener()
      },
      (cause: unknown) => {
        waiting.delete(language)
        console.warn(`[wabalytics] the ${name} strings of ${language} could not be loaded`, cause)
      },
    )
  }
  return {
    name,
    en,
    read: (locale) => loaded.get(languageOf(locale)) ?? en,
    readFirst: (locale) => preloaded.get(languageOf(locale)) ?? en,
    async preload(locale) {
      const language = languageOf(locale)
      const messages = preloaded.get(language) ?? (await byLanguage.get(language)?.())
      if (messages === undefined) return
      preloaded.set(language, messages)
      loaded.set(language, messages)
    },
    load(locale, whenLoaded) {
      const language = languageOf(locale)
      const loader = byLanguage.get(language)
      if (loader === undefined || loaded.has(language)) return () => {}
      let listeners = waiting.get(language)
      if (listeners === undefined) {
        listeners = new Set()
        waiting.set(language, listeners)
        loadLanguage(language, loader)
      }
      listeners.add(whenLoaded)
      return () => waiting.get(language)?.delete(whenLoaded)
    },
  }
}
