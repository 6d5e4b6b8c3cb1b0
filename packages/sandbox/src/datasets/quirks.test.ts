import { describe, expect, test } from 'vitest'
import type { Quirks } from '../options.js'
import { askJson, sandboxAt } from '../testing/ask.js'
import { pointsOf, total } from '../testing/points.js'
import { accounts } from '../world/accounts.js'

const { saoPaulo } = accounts
const halfHours = 'start(1767236400).end(1767322800).granularity(HALF_HOUR)'
const allPricing = 'dimensions(["PRICING_CATEGORY","PRICING_TYPE","COUNTRY","PHONE"])'
const pricing = `${saoPaulo.id}?fields=pricing_analytics.${halfHours}.${allPricing}`
const directions = `${saoPaulo.id}?fields=conversation_analytics.${halfHours}.dimensions(["CONVERSATION_DIRECTION","PHONE"])`

async function ask(question: string, quirks: Partial<Quirks> | false = false) {
  return pointsOf(await askJson(sandboxAt({ quirks }), question))
}

const starts = (points: readonly { readonly [key: string]: unknown }[]) =>
  points.map(({ start }) => Number(start))
const sorted = (list: readonly number[]) => list.toSorted((one, other) => one - other)

describe('the quirk', () => {
  test('sparse leaves out what is zero; off, every bucket has every group', async () => {
    const sparse = await ask(pricing, { sparse: true })
    const dense = await ask(pricing, { sparse: false })
    expect(new Set(starts(sparse)).size).toBeLessThan(48)
    expect(dense.length % 48).toBe(0)
    expect(total(dense, 'volume')).toBe(total(sparse, 'volume'))
    expect(sparse.filter(({ volume }) => volume === 0)).toEqual([])
  })

  test('unordered shuffles; off, buckets come oldest first', async () => {
    const ordered = starts(await ask(pricing, { unordered: false }))
    const unordered = starts(await ask(pricing, { unordered: true }))
    expect(ordered).toEqual(sorted(ordered))
    expect(unordered).not.toEqual(sorted(unordered))
    expect(sorted(unordered)).toEqual(ordered)
  })

  test('missingDirections has points of direction UNKNOWN and points without one; off, each has one of two', async () => {
    const kinds = async (quirks: Partial<Quirks>) =>
      new Set((await ask(directions, quirks)).map((point) => point['conversation_direction']))
    expect(await kinds({ missingDirections: true })).toEqual(
      new Set(['BUSINESS_INITIATED', 'USER_INITIATED', 'UNKNOWN', undefined]),
    )
    expect(await kinds({ missingDirections: false })).toEqual(
      new Set(['BUSINESS_INITIATED', 'USER_INITIATED']),
    )
  })

  describe('closedMonths', () => {
    const seconds = (date: string) => Date.parse(`${date}T03:00Z`) / 1000
    /** Starts of the months that come for a window, at noon of 2026-03-01. */
    const months = async (from: string, to: string, quirks: Partial<Quirks> | false) => {
      const span = `start(${seconds(from)}).end(${seconds(to)}).granularity(MONTHLY)`
      const points = await ask(`${saoPaulo.id}?fields=pricing_analytics.${span}`, quirks)
      return sorted(starts(points)).map((start) => new Date(start * 1000).toISOString().slice(0, 10))
    }

    test('leaves out the month that is not over and those that the window cuts', async () => {
      expect(await months('2025-12-10', '2026-04-01', { closedMonths: true })).toEqual([
        '2026-01-01',
        '2026-02-01',
      ])
      expect(await months('2026-03-01', '2026-04-01', { closedMonths: true })).toEqual([])
    })

    test('off, every month the window touches comes', async () => {
      expect(await months('2025-12-10', '2026-04-01', { closedMonths: false })).toEqual([
        '2025-12-01',
        '2026-01-01',
        '2026-02-01',
        '2026-03-01',
      ])
    })

    test('is how a sandbox is, unless told otherwise', async () => {
      const question = `${saoPaulo.id}?fields=analytics.start(${seconds('2026-02-01')}).end(${seconds('2026-04-01')}).granularity(MONTH)`
      expect(starts(pointsOf(await askJson(sandboxAt(), question)))).toEqual([seconds('2026-02-01')])
    })
  })

  test('monthWindow refuses MONTH for a window without a whole month; off, nothing comes, or the whole month', async () => {
    const window = `${saoPaulo.id}?fields=pricing_analytics.start(1767582000).end(1769914799).granularity(MONTHLY)`
    expect(await askJson(sandboxAt(), window)).toMatchObject({
      error: {
        message: 'Invalid parameter',
        code: 100,
        error_subcode: 2388087,
        is_transient: false,
        error_user_title: 'Insight time window for monthly data invalid',
        error_user_msg: 'Too small time window to get monthly granularity data.',
      },
    })
    expect(await ask(window, { monthWindow: false, closedMonths: true })).toEqual([])
    expect(starts(await ask(window))).toEqual([1767236400])
  })

  test('smallPages cuts template answers after 25 points without a word', async () => {
    const ids = saoPaulo.templates.map(({ id }) => id)
    const question = `${saoPaulo.id}/template_analytics?start=1771200000&end=1772064000&granularity=DAILY&template_ids=[${ids}]`
    expect(await ask(question, { smallPages: true })).toHaveLength(25)
    expect(await ask(question, { smallPages: false })).toHaveLength(60)
    expect(await ask(`${question}&limit=7`, { smallPages: true })).toHaveLength(7)
  })

  test('floatTails leaves the tails of binary fractions; off, six decimals suffice', async () => {
    const tails = async (quirks: Partial<Quirks>) =>
      (await ask(pricing, quirks)).filter(({ cost }) => String(cost).length > 12).length
    expect(await tails({ floatTails: true })).toBeGreaterThan(0)
    expect(await tails({ floatTails: false })).toBe(0)
  })

  test('numericInsightsId answers a confirmation with a number; off, with a text', async () => {
    const confirm = async (numericInsightsId: boolean) =>
      askJson(sandboxAt({ quirks: { numericInsightsId } }), `${saoPaulo.id}?is_enabled_for_insights=true`, {
        method: 'POST',
      })
    expect(await confirm(true)).toEqual({ id: Number(saoPaulo.id) })
    expect(await confirm(false)).toEqual({ id: saoPaulo.id })
  })

  test('splitPoints lets a key occur twice and changes no sum', async () => {
    const whole = await ask(pricing, { splitPoints: false })
    const split = await ask(pricing, { splitPoints: true })
    expect(split.length).toBeGreaterThan(whole.length)
    expect(total(split, 'volume')).toBe(total(whole, 'volume'))
    expect(total(split, 'cost')).toBeCloseTo(total(whole, 'cost'), 6)
  })

  test.each([
    ['numbersAsStrings', { volume: expect.stringMatching(/^\d+$/), start: expect.any(Number) }],
    ['plusNumbers', { phone_number: expect.stringMatching(/^\+\d+$/) }],
    [
      'lowerCase',
      { pricing_type: expect.stringMatching(/^[a-z_]+$/), country: expect.stringMatching(/^[A-Z]{2}$/) },
    ],
  ])('%s changes the spelling and nothing else', async (quirk, spelling) => {
    const points = await ask(pricing, { [quirk]: true })
    expect(points.length).toBeGreaterThan(0)
    for (const point of points) expect(point).toMatchObject(spelling)
    expect(total(points, 'volume')).toBe(total(await ask(pricing), 'volume'))
  })

  test('approximate moves counts by half a per cent at most', async () => {
    const question = `${saoPaulo.id}?fields=analytics.start(1767236400).end(1769914800).granularity(DAY)`
    const exact = await ask(question, { unordered: false })
    const near = await ask(question, { unordered: false, approximate: true })
    const errors = near.map(({ sent }, index) => Number(sent) / Number(exact[index]?.['sent']) - 1)
    expect(Math.max(...errors.map(Math.abs))).toBeLessThanOrEqual(0.005)
    expect(new Set(errors).size).toBeGreaterThan(3)
  })

  test('unknownValues brings categories nobody has heard of', async () => {
    const categories = (await ask(pricing, { unknownValues: true })).map((point) => point['pricing_category'])
    expect(categories).toContain('SOMETHING_NEW')
  })
})

describe('the rule', () => {
  const [first] = saoPaulo.templates
  const days = (start: string, end: string, more = '') =>
    `${saoPaulo.id}/template_analytics?start=${start}&end=${end}&granularity=DAILY&template_ids=[${first?.id}]${more}`

  test('templateEnd moves an end within a day to the next midnight, or to the one before', async () => {
    const question = days('1771804800', '1771900000')
    const bounds = async (templateEnd: 'next' | 'same') =>
      pointsOf(await askJson(sandboxAt({ rules: { templateEnd } }), question)).map(({ end }) => end)
    expect(await bounds('next')).toEqual([1771891200, 1771977600])
    expect(await bounds('same')).toEqual([1771891200])
  })

  test('wabaTimezonePoints prints local days as seconds or as dates', async () => {
    const question = days('2026-02-23', '2026-02-24', '&use_waba_timezone=true')
    const answer = async (wabaTimezonePoints: 'seconds' | 'dates') =>
      askJson(sandboxAt({ rules: { wabaTimezonePoints } }), question)
    const block = (start: unknown, end: unknown) => ({
      data: [{ waba_timezone: 'America/Sao_Paulo', granularity: 'DAILY', data_points: [{ start, end }] }],
    })
    expect(await answer('seconds')).toMatchObject(block(1771815600, 1771902000))
    expect(await answer('dates')).toMatchObject(block('2026-02-23', '2026-02-24'))
  })

  test('callShape puts the points of calls into data, or beside an echo of the question', async () => {
    const question = `${saoPaulo.id}?fields=call_analytics.start(1767236400).end(1767322800).granularity(DAILY).directions(["USER_INITIATED"])`
    const answer = async (callShape: 'nested' | 'flat') =>
      askJson(sandboxAt({ rules: { callShape } }), question)
    expect(await answer('nested')).toMatchObject({ call_analytics: { data: [{ data_points: [{}] }] } })
    expect(await answer('flat')).toMatchObject({
      call_analytics: { granularity: 'DAILY', directions: 'USER_INITIATED', data_points: [{}] },
    })
  })
})
