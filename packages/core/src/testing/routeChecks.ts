import { postText } from '../fetch/postText.js'
import type { FetcherCheck } from './FetcherCheck.js'

/** How a server is reached without a Fetcher in between: with bodies and headers that no Fetcher sends. */
export interface RouteUnderCheck {
  /** Where it answers. */
  readonly url: string
  /** What a call of a signed-in reader carries: a cookie, a CSRF token. */
  readonly headers?: Readonly<Record<string, string>>
  /** Sends the call. @default the global fetch */
  readonly fetch?: typeof globalThis.fetch
}

/** Bodies that are no request, and what is wrong with them. */
const malformed: readonly (readonly [string, string])[] = [
  ['nothing', ''],
  ['half an object', '{"kind":"waba","wabaId":'],
  ['null', 'null'],
  ['a list', '[{"kind":"waba"}]'],
  ['an unknown kind', '{"kind":"__proto__","wabaId":"10000000000000"}'],
  ['a path for an id', '{"kind":"waba","wabaId":"me/accounts"}'],
  ['a nest 2,000 deep', `${'['.repeat(2_000)}${']'.repeat(2_000)}`],
]

/** What only the inside of a server says: lines of a stack, paths of files, names of errors. */
const insides =
  /\n\s+at |\bat \S+ \(|node:internal|node_modules|\.[cm]?[jt]sx?:\d+|(?:Syntax|Type|Range)Error/

/** What a server owes that is seen only without a Fetcher in between. Every call is one that it must refuse, or reads. */
export function routeChecks(route: RouteUnderCheck, wabaId: string): readonly FetcherCheck[] {
  const ours = { 'content-type': 'application/json', 'x-wabalytics': '1' }
  const send = (body: string, headers: Readonly<Record<string, string>> = ours) =>
    postText(route.url, { body, headers: { ...route.headers, ...headers } }, route.fetch)
  const waba = JSON.stringify({ kind: 'waba', wabaId })
  const must = (name: string, run: () => Promise<void>): FetcherCheck => ({ name, level: 'must', run })
  return [
    must('answers a body that is no request by 400 to 499, without a word of its insides', async () => {
      for (const [what, body] of malformed) {
        const { status, text } = await send(body)
        if (status < 400 || status > 499) {
          throw new Error(`It answers ${what} by ${status}: read the body by readRequest, and catch.`)
        }
        if (insides.test(text)) throw new Error(`It answers ${what} with its insides: ${text.slice(0, 120)}`)
      }
    }),
    must('keeps its answers out of every cache', async () => {
      for (const body of [waba, 'null']) {
        const { cacheControl } = await send(body)
        if (!/\bno-store\b/.test(cacheControl)) {
          throw new Error(`Its cache-control is "${cacheControl}", not no-store.`)
        }
      }
    }),
    must('refuses calls that a form of another site can send', async () => {
      for (const headers of [
        { 'content-type': 'text/plain', 'x-wabalytics': '1' },
        { 'content-type': 'application/json' },
        { 'content-type': 'application/x-www-form-urlencoded' },
      ]) {
        const { status } = await send(waba, headers)
        if (status < 400) throw new Error(`It answers a call with only ${JSON.stringify(headers)}.`)
      }
    }),
  ]
}
