/** Reads plain Graph URLs, as anybody with a token and `fetch` could. */
export interface Graph {
  /** The JSON of `/<path>?<parameters>`. */
  read(path: string, parameters: Readonly<Record<string, string>>): Promise<unknown>
  /** The JSON of a list's pages, first to last: each page names the address of the next one. */
  readPages(path: string, parameters: Readonly<Record<string, string>>): Promise<readonly unknown[]>
}

/** What is needed to ask: the sandbox has both. */
export interface Platform {
  readonly fetch: (address: string, init: RequestInit) => Promise<Response>
  readonly token: string
}

/** The platform refused, or answered what is not JSON. */
export class GraphRefusal extends Error {
  /** The platform's code, e.g. 100; `undefined` when it named none. */
  readonly code: number | undefined

  constructor(address: string, answer: unknown) {
    const error = memberOf(answer, 'error')
    const code = memberOf(error, 'code')
    super(`${address}: ${String(memberOf(error, 'message') ?? 'no JSON')}`)
    this.code = typeof code === 'number' ? code : undefined
  }
}

const version = 'https://graph.facebook.com/v25.0'

/** An address once read is remembered: the platform of a test stands still. */
export function openGraph({ fetch, token }: Platform): Graph {
  const known = new Map<string, Promise<unknown>>()
  const load = async (address: string): Promise<unknown> => {
    const response = await fetch(address, { headers: { Authorization: `Bearer ${token}` } })
    const answer: unknown = await response.json().catch(() => undefined)
    if (answer === undefined || memberOf(answer, 'error') !== undefined)
      throw new GraphRefusal(address, answer)
    return answer
  }
  const at = (address: string): Promise<unknown> => {
    const answer = known.get(address) ?? load(address)
    known.set(address, answer)
    return answer
  }
  const addressOf = (path: string, parameters: Readonly<Record<string, string>>): string =>
    `${version}/${path}?${new URLSearchParams(parameters)}`
  return {
    read: (path, parameters) => at(addressOf(path, parameters)),
    async readPages(path, parameters) {
      const pages: unknown[] = []
      for (let next: unknown = addressOf(path, parameters); typeof next === 'string'; ) {
        const page = await at(next)
        pages.push(page)
        next = memberOf(memberOf(page, 'paging'), 'next')
      }
      return pages
    },
  }
}

/** A key of an object, whatever it turns out to be; `undefined` of what is no object. */
export function memberOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined
}
