import { languageOf } from '../format/languageOf.js'
import { dashboardArea } from './dashboards/dashboardArea.js'
import { figureArea } from './figures/figureArea.js'
import { filterArea } from './filters/filterArea.js'
import { messageLoader } from './messageLoader.js'
import { preloadedMessages } from './preloadedMessages.js'
import { tableArea } from './tables/tableArea.js'
import { vocabularyArea } from './vocabulary/vocabularyArea.js'

/**
 * Brings every string of a locale's language before anything is rendered, so that it stands in a server's HTML and in the
 * first render of the page; otherwise English stands until the language has come. Wait for it on the server before
 * rendering, and in the browser before hydrating: both sides show the same. Rejects when it cannot be loaded; a language
 * that is not shipped is English.
 *
 * @example
 * await loadLanguage('pt-BR')
 * hydrateRoot(element, <App />)
 */
export async function loadLanguage(locale: string): Promise<void> {
  const areas = [dashboardArea, figureArea, filterArea, tableArea, vocabularyArea]
  const [messages] = await Promise.all([
    messageLoader(locale)?.(),
    ...areas.map((area) => area.preload(locale)),
  ])
  if (messages !== undefined) preloadedMessages.set(languageOf(locale), messages)
}
