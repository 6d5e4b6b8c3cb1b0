import { pageRules } from './pageRules'
import type { After, Before } from './stagings/Hooks'
import { type PageWatch, watchPage } from './watchPage'

let page: PageWatch | undefined

/** While a story stands, every node of it is held against the rules of the page. */
export const beginWatch: Before = () => {
  page = watchPage(pageRules)
  return () => page?.end()
}

/** After its play: what broke them. */
export const judgeWatch: After = () => {
  const seen = page?.seen() ?? []
  if (seen.length > 0) throw new Error(`${seen.length} nodes break a rule:\n${seen.slice(0, 20).join('\n')}`)
}
