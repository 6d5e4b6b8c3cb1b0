import type { Messages } from './Messages.js'

/** What charts and tables say, by language, as far as `loadLanguage` has brought it. */
export const preloadedMessages: Map<string, Messages> = new Map()
