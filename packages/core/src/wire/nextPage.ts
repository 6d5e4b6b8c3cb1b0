import type { PageRequest } from '../plan/request.js'
import { isCursor } from '../plan/requestParts.js'
import { isJson, isList, type Json, readWhole, squash } from './readJson.js'

/** Where an answer goes on. */
export interface NextPage {
  /** How to ask for the next page; absent on the last one. */
  readonly next: PageRequest | undefined
  /** Pages follow that cannot be asked for. */
  readonly cut: boolean
}

/** What stands around points and may tell of a next page; lists of pages' links, too. */
const holders = ['paging', 'pagination', 'meta', 'pageinfo', 'links', 'cursors']
const words =
  /^(next(page|cursor|token|pagetoken|url|link|offset|href)?|has(more|next)(page|results)?|more(results)?)$/

/**
 * The next page of an answer, wherever it is told: at the root, in a block, in the platform's words or a provider's. A
 * page is the last one when `next` is missing, cursors or not; `next` itself is a URL with the access token in it, so
 * that it is never followed, only its presence seen and its typed parameters taken.
 *
 * @param around the objects around the points
 */
export function nextPage(around: readonly Json[]): NextPage {
  const pages = new Map<string, PageRequest>()
  let told = false
  for (const object of around) {
    for (const holder of [object, ...holdersOf(object)]) {
      for (const key in holder) {
        const value = holder[key]
        if (!words.test(squash(key)) || !tells(value)) continue
        told = true
        const page = pageOf(value, holder)
        if (page !== undefined) pages.set(JSON.stringify(page), page)
      }
    }
  }
  const [next] = pages.values()
  // Several blocks that go on apart cannot be followed together.
  return { next, cut: told && pages.size !== 1 }
}

function holdersOf(object: Json): readonly Json[] {
  return Object.keys(object).flatMap((key) => {
    const value = object[key]
    return isJson(value) && holders.includes(squash(key).replace(/^_/, '')) ? [value] : []
  })
}

function tells(value: unknown): boolean {
  if (isList(value)) return value.length > 0
  return value !== undefined && value !== null && value !== false && value !== '' && value !== 0
}

function pageOf(next: unknown, { cursors }: Json): PageRequest | undefined {
  const after = isJson(cursors) ? readWhole(cursors['after']) : undefined
  if (isCursor(after)) return { after }
  const url = readWhole(isJson(next) ? next['href'] : next)
  const query = url?.includes('?') === true ? url.slice(url.indexOf('?') + 1).split('#')[0] : undefined
  if (query === undefined) return undefined
  const parameters = new URLSearchParams(query)
  const cursor = parameters.get('after')
  if (isCursor(cursor)) return { after: cursor }
  const offset = wholeNumber(parameters.get('offset'))
  if (offset !== undefined && offset > 0) return { offset }
  const since = wholeNumber(parameters.get('since'))
  const until = wholeNumber(parameters.get('until'))
  const token = parameters.get('__paging_token')
  if (since === undefined && until === undefined && !isCursor(token)) return undefined
  return {
    ...(since === undefined ? {} : { since }),
    ...(until === undefined ? {} : { until }),
    ...(isCursor(token) ? { pagingToken: token } : {}),
  }
}

function wholeNumber(text: string | null): number | undefined {
  return text !== null && /^\d{1,12}$/.test(text) ? Number(text) : undefined
}
