import type { Answer } from '../answer/answer.js'
import type { SandboxRequest } from '../request/readRequest.js'

type Body = Answer['body']

/** What servers between the platform and its caller make of an answer: each is a way to lose figures without a word. */
export const disguises = {
  /** The id, and nothing else. */
  'id-alone': (_: Body, { nodeId }: SandboxRequest): Body => ({ id: nodeId }),
  /** As if another account had been asked. */
  'other-account': (body: Body, { nodeId }: SandboxRequest): Body => ({
    ...body,
    id: nodeId.replace(/^\d/, (digit) => (digit === '9' ? '8' : '9')),
  }),
  /** Lists become objects with numbers for keys. */
  'keyed-lists': (body: Body): Body =>
    Object(change(body, (value) => (Array.isArray(value) ? { ...value } : value))),
  /** Times in milliseconds. */
  milliseconds: (body: Body): Body =>
    Object(
      change(body, (value, key) =>
        (key === 'start' || key === 'end') && typeof value === 'number' ? value * 1000 : value,
      ),
    ),
  /** Under the name of another dataset. */
  'other-field': (body: Body): Body =>
    Object.fromEntries(
      Object.entries(body).map(([name, value]) => [
        /_?analytics$/.test(name) ? (name === 'call_analytics' ? 'analytics' : 'call_analytics') : name,
        value,
      ]),
    ),
  /** A block without points before the ones with points. */
  'empty-block': (body: Body): Body =>
    Object(
      change(body, (value, key) =>
        key === 'data' && Array.isArray(value) && value.some((block) => 'data_points' in Object(block))
          ? [{ data_points: [] }, ...value]
          : value,
      ),
    ),
  /** The next page is named by an offset, and by no cursor. */
  'next-by-offset': (body: Body): Body =>
    Object(
      change(body, (value, key) => {
        const { next } = Object(value)
        if (key !== 'paging' || typeof next !== 'string') return value
        const url = new URL(next)
        url.searchParams.delete('after')
        url.searchParams.set('offset', '25')
        return { next: url.href }
      }),
    ),
  /** Points name a currency that is not the account's. */
  'foreign-currency': (body: Body): Body =>
    Object(
      change(body, (value, key) =>
        key === 'data_points' && Array.isArray(value)
          ? value.map((point) => ({ ...point, currency: 'XTS' }))
          : value,
      ),
    ),
} as const

/** A JSON value with each of its parts changed, the innermost first. */
function change(value: unknown, how: (value: unknown, key: string) => unknown, key = ''): unknown {
  if (typeof value !== 'object' || value === null) return how(value, key)
  const entries = Object.entries(value).map(([name, inner]) => [name, change(inner, how, name)] as const)
  return how(Array.isArray(value) ? entries.map(([, inner]) => inner) : Object.fromEntries(entries), key)
}
