import { createRequire } from 'node:module'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { accounts } from '../world/accounts.js'
import { type SandboxServer, serveSandbox } from './serveSandbox.js'

/** What is used of the platform's own SDK, which carries no types. */
interface Cursor extends Array<{ readonly _data: Readonly<Record<string, unknown>> }> {
  hasNext(): boolean
  next(): Promise<Cursor>
}
type ReadEdge = (fields: readonly string[], params: object) => Promise<Cursor>
interface Sdk {
  readonly FacebookAdsApi: { new (token: string, locale: string, crashLog: boolean): unknown }
  readonly WhatsAppBusinessAccount: new (
    id: string,
    data: undefined,
    parent: undefined,
    api: unknown,
  ) => Readonly<Record<string, ReadEdge>>
}

const sdk: Sdk = createRequire(import.meta.url)('facebook-nodejs-business-sdk')
const { saoPaulo } = accounts
const march = { start: 1772323200, end: 1772409600 }
let server: SandboxServer

beforeAll(async () => {
  server = await serveSandbox({ clock: new Date('2026-03-20T12:00:00Z') })
  // The SDK's address is a getter on its class; the test stands in front of it.
  Object.defineProperty(sdk.FacebookAdsApi, 'GRAPH', { get: () => server.url })
})

afterAll(() => server.close())

/** Reads an edge through the SDK, following every page. */
async function read(edge: string, params: object): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const api = new sdk.FacebookAdsApi(server.token, 'en_US', false)
  const account = new sdk.WhatsAppBusinessAccount(saoPaulo.id, undefined, undefined, api)
  const blocks = []
  let page = await account[edge]?.([], params)
  while (page) {
    blocks.push(...page.map(({ _data }) => _data))
    page = page.hasNext() ? await page.next() : undefined
  }
  return blocks
}

function pointsOf(blocks: readonly Readonly<Record<string, unknown>>[]): readonly unknown[] {
  return blocks.flatMap(({ data_points }) => (Array.isArray(data_points) ? data_points : []))
}

describe('the platform SDK reads, over HTTP', () => {
  test.each([
    ['getConversationAnalytics', { granularity: 'DAILY', dimensions: ['CONVERSATION_TYPE'] }],
    ['getPricingAnalytics', { granularity: 'DAILY', dimensions: ['PRICING_CATEGORY', 'PRICING_TYPE'] }],
    ['getCallAnalytics', { granularity: 'DAILY', dimensions: ['DIRECTION'] }],
    [
      'getTemplateGroupAnalytics',
      { granularity: 'DAILY', template_group_ids: [saoPaulo.templateGroups[0]?.id] },
    ],
    [
      'getGroupAnalytics',
      { granularity: 'DAILY', group_ids: [saoPaulo.groups[0]?.id], metric_types: ['SENT', 'DELIVERED'] },
    ],
  ])('%s', async (edge, params) => {
    const points = pointsOf(await read(edge, { ...march, ...params }))
    expect(points.length).toBeGreaterThan(0)
  })

  test('getTemplateAnalytics, page after page', async () => {
    const [first, second] = saoPaulo.templates
    const ten = { start: march.start, end: march.start + 15 * 86_400 }
    const points = pointsOf(
      await read('getTemplateAnalytics', {
        ...ten,
        granularity: 'DAILY',
        template_ids: [first?.id, second?.id],
      }),
    )
    expect(points).toHaveLength(2 * 15)
    expect(server.sandbox.requests.filter(({ params }) => params.has('after'))).toHaveLength(1)
  })

  test.each([
    ['getPhoneNumbers', saoPaulo.phoneNumbers.map(({ id }) => id)],
    ['getMessageTemplates', saoPaulo.templates.map(({ id }) => id)],
  ])('%s, two at a time', async (edge, ids) => {
    const nodes = await read(edge, { limit: 2 })
    expect(nodes.map(({ id }) => id)).toEqual(ids)
  })

  test('an error with its code', async () => {
    const asked = read('getTemplateAnalytics', { ...march, granularity: 'DAILY', template_ids: [] })
    await expect(asked).rejects.toMatchObject({ response: { code: 100 } })
  })
})
