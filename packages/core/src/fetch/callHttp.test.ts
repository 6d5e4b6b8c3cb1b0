import { afterEach, describe, expect, test, vi } from 'vitest'
import { AnalyticsError } from '../errors.js'
import { callHttp, type HttpCall } from './callHttp.js'
import { postText } from './postText.js'

afterEach(() => void vi.unstubAllGlobals())

const never = new AbortController().signal
const call = (rest: Partial<HttpCall>): HttpCall => ({
  url: 'https://portal.example/api',
  init: { method: 'POST' },
  fetch: undefined,
  timeout: 30_000,
  signal: never,
  secrets: [],
  tell: () => {},
  ...rest,
})
/** Sends nothing, and ends as a browser does when its signal fires. */
const hangs: typeof fetch = (_, init) =>
  new Promise((_, reject) => {
    const signal = init?.signal
    const end = () => reject(new DOMException('stopped', 'AbortError'))
    if (signal?.aborted === true) end()
    else signal?.addEventListener('abort', end)
  })

describe('one call', () => {
  test('goes by the global fetch of its moment where none is given, follows no redirect, and hands on headers', async () => {
    const fetch = vi.fn(async () => Response.json({ id: '1' }, { headers: { 'retry-after': '3' } }))
    vi.stubGlobal('fetch', fetch)
    const onHeaders = vi.fn()
    expect(await callHttp(call({ onHeaders }))).toEqual({ id: '1' })
    expect(fetch).toHaveBeenCalledWith(
      'https://portal.example/api',
      expect.objectContaining({ method: 'POST', redirect: 'manual' }),
    )
    expect(onHeaders.mock.calls[0]?.[0].get('retry-after')).toBe('3')
  })

  test('goes by the fetch it is given', async () => {
    vi.stubGlobal('fetch', vi.fn().mockRejectedValue(new Error('the other')))
    expect(await callHttp(call({ fetch: async () => Response.json({ id: '2' }) }))).toEqual({ id: '2' })
  })

  test('that its caller ends is aborted, whatever the connection says', async () => {
    const controller = new AbortController()
    const answer = callHttp(call({ fetch: hangs, signal: controller.signal, timeout: 60_000 }))
    controller.abort()
    await expect(answer).rejects.toMatchObject({ kind: 'aborted' })
  })

  test('that nobody answers in time is late, and says how long it waited', async () => {
    const answer = callHttp(call({ fetch: hangs, timeout: 20 }))
    await expect(answer).rejects.toMatchObject({
      kind: 'timeout',
      message: 'No answer came within 0.02 seconds.',
    })
  })

  test('that fails before its time is a matter of the network', async () => {
    const fetch = vi.fn().mockRejectedValue(new TypeError('Failed to fetch'))
    await expect(callHttp(call({ fetch }))).rejects.toMatchObject({ kind: 'network' })
  })

  test('that a server refuses is told to the developer, with where', async () => {
    const tell = vi.fn()
    const fetch = async () => new Response('{}', { status: 403 })
    await expect(callHttp(call({ fetch, tell }))).rejects.toBeInstanceOf(AnalyticsError)
    expect(tell).toHaveBeenCalledWith('https://portal.example/api', expect.any(AnalyticsError))
  })

  test('that is led elsewhere says where to, without query and in 200 letters', async () => {
    const location = `https://login.example/${'x'.repeat(400)}?next=/secret`
    const fetch = async () => new Response(null, { status: 302, headers: { location } })
    const error: unknown = await callHttp(call({ fetch })).catch((cause: unknown) => cause)
    expect(error).toMatchObject({
      reason: 'redirected',
      message: `The server led elsewhere (302), to ${location.slice(0, 200)}.`,
    })
  })
})

test('a text is posted as it is; an answer without a word on keeping says none', async () => {
  const fetch = vi.fn(async () => new Response('kept', { status: 202 }))
  const answer = await postText('https://portal.example/in', { body: 'a=1', headers: { a: 'b' } }, fetch)
  expect(answer).toEqual({ status: 202, cacheControl: '', text: 'kept' })
  expect(fetch).toHaveBeenCalledWith('https://portal.example/in', {
    method: 'POST',
    body: 'a=1',
    headers: { a: 'b' },
  })
  const kept = async () => new Response('', { headers: { 'cache-control': 'max-age=9' } })
  expect(await postText('https://portal.example/in', { body: '', headers: {} }, kept)).toMatchObject({
    cacheControl: 'max-age=9',
  })
})
