import { afterEach, describe, expect, test, vi } from 'vitest'
import { errorKinds } from '../errors/errorKinds.js'
import { ask, askJson, sandboxAt } from '../testing/ask.js'
import { accounts } from '../world/accounts.js'
import type { Fault } from './fault.js'

const { id } = accounts.saoPaulo
const failing = (...faults: readonly Fault[]) => sandboxAt({ faults })

afterEach(() => {
  vi.useRealTimers()
})

describe('a fault', () => {
  test.each([...errorKinds.keys(), 4711])('can be the error of code %i', async (code) => {
    const response = await ask(failing({ kind: 'error', code }), id)
    expect(response.ok).toBe(false)
    expect(await response.json()).toMatchObject({
      error: { code, message: expect.any(String), type: 'OAuthException', fbtrace_id: expect.any(String) },
    })
  })

  test('can name subcode and message, as of an answer that would be too large', async () => {
    const message = "Please reduce the amount of data you're asking for, then retry your request"
    const sandbox = failing({ kind: 'error', code: 1, subcode: 99, message })
    expect(await askJson(sandbox, id)).toMatchObject({ error: { code: 1, error_subcode: 99, message } })
  })

  test('can be a rate limit that tells how long it lasts', async () => {
    const { headers } = await ask(failing({ kind: 'error', code: 80008, regainMinutes: 3 }), id)
    const usage: unknown = JSON.parse(headers.get('x-business-use-case-usage') ?? '')
    expect(usage).toMatchObject({ [id]: [{ call_count: 100, estimated_time_to_regain_access: 3 }] })
  })

  test('can be an error with HTTP 200', async () => {
    const response = await ask(failing({ kind: 'status200-error', code: 4 }), id)
    expect(response.status).toBe(200)
    expect(await response.json()).toMatchObject({ error: { code: 4, is_transient: true } })
  })

  test('can be a connection that fails', async () => {
    await expect(ask(failing({ kind: 'network' }), id)).rejects.toThrow(TypeError)
  })

  test('can be a connection that breaks in the middle of the body', async () => {
    const response = await ask(failing({ kind: 'reset' }), id)
    expect(response.status).toBe(200)
    await expect(response.text()).rejects.toThrow('terminated')
  })

  test.each([
    ['html', 502, /^<!DOCTYPE html>/],
    ['empty', 200, /^$/],
    ['cut-json', 200, /^\{"id":"\d+","na/],
  ] as const)('can be a body that is no JSON: %s', async (kind, status, body) => {
    const response = await ask(failing({ kind }), id)
    expect(response.status).toBe(status)
    const text = await response.text()
    expect(text).toMatch(body)
    expect(() => JSON.parse(text)).toThrow()
  })

  test('can take or break the usage headers', async () => {
    const missing = await ask(failing({ kind: 'no-usage' }), id)
    expect(missing.headers.has('x-business-use-case-usage')).toBe(false)
    const broken = await ask(failing({ kind: 'malformed-usage' }), id)
    expect(() => JSON.parse(broken.headers.get('x-business-use-case-usage') ?? '')).toThrow()
    expect(await broken.json()).toMatchObject({ id })
  })

  test('can repeat the token wherever it could leak', async () => {
    const sandbox = failing({ kind: 'echo-token' })
    const response = await ask(sandbox, id)
    expect(response.headers.get('x-debug-token')).toBe(sandbox.token)
    expect(await response.json()).toMatchObject({
      error: {
        code: 190,
        message: expect.stringContaining(sandbox.token),
        error_data: { access_token: sandbox.token },
      },
    })
  })

  test('can let the token expire between two pages', async () => {
    const sandbox = failing({ kind: 'expired-token', match: 'after=' })
    const first = Object(await askJson(sandbox, `${id}/message_templates?limit=2`))
    const second = await sandbox.fetch(first.paging.next)
    expect(await second.json()).toMatchObject({ error: { code: 190, error_subcode: 463 } })
  })

  test('can lead every page to itself', async () => {
    const sandbox = failing({ kind: 'cursor-loop' })
    const first = Object(await askJson(sandbox, `${id}/message_templates?limit=2`))
    const second = Object(await (await sandbox.fetch(first.paging.next)).json())
    expect(second).toEqual(first)
  })

  test('can be a server on the way that wants one to sign in', async () => {
    const led = await ask(failing({ kind: 'redirect' }), id)
    expect([led.status, led.headers.get('location')]).toEqual([302, 'https://sign-in.example/'])
    const shown = await ask(failing({ kind: 'page' }), id)
    expect(shown.status).toBe(200)
    expect(await shown.text()).toMatch(/^<!DOCTYPE html>.*Sign in/)
  })

  describe('can be a server on the way that changes the answer', () => {
    const line = `${id}?fields=pricing_analytics.start(1770000000).end(1770100000).granularity(DAILY)`
    const answer = async (...faults: readonly Fault[]) => Object(await askJson(failing(...faults), line))

    test('to the id alone', async () => {
      expect(await answer({ kind: 'id-alone' })).toEqual({ id })
    })

    test("to another account's", async () => {
      const other = await answer({ kind: 'other-account' })
      expect(other.id).toMatch(/^\d+$/)
      expect(other.id).not.toBe(id)
      expect(other.pricing_analytics).toEqual((await answer()).pricing_analytics)
    })

    test('lists to objects', async () => {
      const { pricing_analytics: keyed } = await answer({ kind: 'keyed-lists' })
      const { pricing_analytics: listed } = await answer()
      expect(Array.isArray(keyed.data)).toBe(false)
      expect(Object.values(keyed.data['0'].data_points)).toEqual(listed.data[0].data_points)
    })

    test('seconds to milliseconds', async () => {
      const { pricing_analytics: late } = await answer({ kind: 'milliseconds' })
      const { pricing_analytics: right } = await answer()
      expect(late.data[0].data_points[0].start).toBe(right.data[0].data_points[0].start * 1000)
    })

    test('but no error of the platform', async () => {
      const sandbox = sandboxAt({ faults: [{ kind: 'id-alone' }] })
      expect(await askJson(sandbox, '99999999999')).toMatchObject({ error: { code: 100 } })
    })
  })

  test('can put the clock of the server wrong', async () => {
    const skewed = await ask(failing({ kind: 'clock-skew', skewMs: 3_600_000 }), id)
    expect(skewed.headers.get('date')).toBe('Sun, 01 Mar 2026 13:00:00 GMT')
  })
})

describe('time', () => {
  test('passes before an answer under latency, whatever else goes wrong', async () => {
    vi.useFakeTimers()
    const settled = vi.fn()
    const asked = ask(failing({ kind: 'error', code: 2, latencyMs: 500 }), id).then(settled)
    await vi.advanceTimersByTimeAsync(499)
    expect(settled).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(1)
    await asked
    expect(settled).toHaveBeenCalledOnce()
  })

  test.each([{ kind: 'hang' }, { kind: 'latency', latencyMs: 60_000 }] as const)(
    'ends with the reason of the abort under %j',
    async (fault) => {
      const stop = new AbortController()
      const asked = ask(failing(fault), id, { signal: stop.signal })
      const reason = new Error('not needed any more')
      stop.abort(reason)
      await expect(asked).rejects.toBe(reason)
    },
  )

  test('is not spent on a call that is aborted already', async () => {
    const sandbox = sandboxAt()
    await expect(ask(sandbox, id, { signal: AbortSignal.abort() })).rejects.toThrow(/abort/i)
    expect(sandbox.requests).toEqual([])
  })
})

describe('faults', () => {
  const codes = async (sandbox: ReturnType<typeof sandboxAt>, calls: number) => {
    const statuses: number[] = []
    for (let call = 0; call < calls; call += 1) statuses.push((await ask(sandbox, id)).status)
    return statuses
  }

  test('hit so many calls, after so many others', async () => {
    const sandbox = failing({ kind: 'error', code: 2, after: 1, times: 2 })
    expect(await codes(sandbox, 5)).toEqual([200, 500, 500, 200, 200])
  })

  test.each([
    ['a text', 'phone_numbers'],
    ['a pattern', /phone_\w+$/],
    ['a test', ({ edge }: { readonly edge: string | undefined }) => edge === 'phone_numbers'],
  ])('hit the calls they match: %s', async (_title, match) => {
    const sandbox = failing({ kind: 'html', match })
    expect((await ask(sandbox, id)).status).toBe(200)
    expect((await ask(sandbox, `${id}/phone_numbers`)).status).toBe(502)
  })

  test('come one after the other, and go again', async () => {
    const sandbox = failing({ kind: 'html', times: 1 })
    const heal = sandbox.fault({ kind: 'error', code: 2 })
    expect(await codes(sandbox, 2)).toEqual([502, 500])
    heal()
    expect(await codes(sandbox, 1)).toEqual([200])
    sandbox.fault({ kind: 'empty' })
    sandbox.clearFaults()
    expect((await ask(sandbox, id)).headers.get('content-type')).toContain('json')
  })
})
