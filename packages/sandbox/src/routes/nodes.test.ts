import { describe, expect, test } from 'vitest'
import { ask, askJson, post, sandboxAt } from '../testing/ask.js'
import { accounts } from '../world/accounts.js'

const { saoPaulo, empty, newYork } = accounts

describe('a WABA', () => {
  test('answers the asked fields in the order asked, its id last', async () => {
    const answer = await askJson(
      sandboxAt(),
      `${saoPaulo.id}?fields=timezone_id,currency,country,is_enabled_for_insights`,
    )
    expect(JSON.stringify(answer)).toBe(
      `{"timezone_id":"25","currency":"BRL","country":"BR","is_enabled_for_insights":true,"id":"${saoPaulo.id}"}`,
    )
  })

  test('answers its usual fields unasked', async () => {
    expect(await askJson(sandboxAt(), saoPaulo.id)).toMatchObject({ id: saoPaulo.id, name: 'Padaria Aurora' })
  })

  test('answers plain fields, two kinds of analytics and a list in one call', async () => {
    const span = 'start(1767236400).end(1767322800)'
    const fields = `currency,analytics.${span}.granularity(DAY),pricing_analytics.${span}.granularity(DAILY),phone_numbers.limit(1){id,display_phone_number}`
    const answer = await askJson(sandboxAt(), `${saoPaulo.id}?fields=${fields}`)
    const [phone] = saoPaulo.phoneNumbers
    expect(answer).toMatchObject({
      currency: 'BRL',
      analytics: { granularity: 'DAY', data_points: [{ start: 1767236400 }] },
      pricing_analytics: { data: [{ data_points: [{ start: 1767236400 }] }] },
      phone_numbers: { data: [{ id: phone?.id, display_phone_number: phone?.displayPhoneNumber }] },
      id: saoPaulo.id,
    })
  })

  test('answers several fields or several edges with the same points', async () => {
    const asked = { start: 1767236400, end: 1767322800 }
    const field = `${newYork.id}?fields=conversation_analytics.start(${asked.start}).end(${asked.end}).granularity(DAILY)`
    const edge = `${newYork.id}/conversation_analytics?start=${asked.start}&end=${asked.end}&granularity=DAILY`
    const sandbox = sandboxAt()
    expect(await askJson(sandbox, field)).toEqual({
      conversation_analytics: await askJson(sandbox, edge),
      id: newYork.id,
    })
  })

  test('without numbers and templates answers empty lists and no points', async () => {
    const sandbox = sandboxAt()
    expect(await askJson(sandbox, `${empty.id}/phone_numbers`)).toEqual({ data: [] })
    expect(await askJson(sandbox, `${empty.id}/message_templates`)).toEqual({ data: [] })
    const question = `${empty.id}?fields=analytics.start(1767236400).end(1767322800).granularity(DAY)`
    expect(await askJson(sandbox, question)).toMatchObject({
      analytics: { phone_numbers: [], data_points: [] },
    })
  })
})

describe('lists', () => {
  const names = async (question: string) => {
    const answer = await askJson(sandboxAt(), question)
    const { data } = Object(answer)
    return data.map(({ name }: { readonly name: string }) => name)
  }

  test.each([
    ['category=MARKETING', ['season_sale', 'back_in_stock', 'loyalty_news']],
    ['status=PAUSED', ['loyalty_news']],
    ['name=login_code', ['login_code']],
    ['language=en_US', []],
  ])('of templates can be filtered by %s', async (filter, found) => {
    expect(await names(`${saoPaulo.id}/message_templates?fields=name&${filter}`)).toEqual(found)
  })

  test('go forth and back page by page, and the links carry the token', async () => {
    const sandbox = sandboxAt()
    const first = Object(await askJson(sandbox, `${saoPaulo.id}/message_templates?limit=4`))
    expect(first.data).toHaveLength(4)
    expect(first.paging).toMatchObject({ cursors: { before: 'MAZDZD', after: 'MwZDZD' } })
    expect(new URL(first.paging.next).searchParams.get('access_token')).toBe(sandbox.token)
    const second = Object(await (await sandbox.fetch(first.paging.next)).json())
    expect(second.data).toHaveLength(2)
    expect(second.paging).not.toHaveProperty('next')
    expect(second.paging.cursors).toHaveProperty('after')
    const back = Object(await (await sandbox.fetch(second.paging.previous)).json())
    expect(back.data).toEqual(first.data)
  })

  test.each(['limit=0', 'after=nonsense!', 'before=nonsense!', 'limit=many'])(
    'refuse the page %s',
    async (page) => {
      const response = await ask(sandboxAt(), `${saoPaulo.id}/message_templates?${page}`)
      expect(await response.json()).toMatchObject({ error: { code: 100 } })
    },
  )
})

describe('other nodes', () => {
  test.each([
    ['a number', saoPaulo.phoneNumbers[0]?.id, 'verified_name'],
    ['a template', saoPaulo.templates[0]?.id, 'components'],
    ['a template group', saoPaulo.templateGroups[0]?.id, 'name'],
    ['a group', saoPaulo.groups[0]?.id, 'subject'],
    ['the business', saoPaulo.businessId, 'name'],
  ])('%s answers its own fields', async (_title, id, field) => {
    expect(await askJson(sandboxAt(), String(id))).toMatchObject({ id, [field]: expect.anything() })
  })

  test.each([
    ['a node that is not written here', 'POST', `${saoPaulo.businessId}?name=x`],
    ['a list', 'POST', `${saoPaulo.id}/message_templates?name=x`],
    ['anything that would be taken away', 'DELETE', String(saoPaulo.templates[0]?.id)],
  ])('refuse a call they do not know: %s', async (_title, method, question) => {
    expect(await askJson(sandboxAt(), question, { method })).toMatchObject({
      error: { code: 100, error_subcode: 33 },
    })
  })
})

describe('click tracking', () => {
  const template = saoPaulo.templates.find(({ name }) => name === 'season_sale')
  const fields = 'category,status,cta_url_link_tracking_opted_out'

  test('with the current category is switched and nothing else', async () => {
    const sandbox = sandboxAt()
    await post(sandbox, `${template?.id}?cta_url_link_tracking_opted_out=true&category=MARKETING`)
    expect(await askJson(sandbox, `${template?.id}?fields=${fields}`)).toEqual({
      category: 'MARKETING',
      status: 'APPROVED',
      cta_url_link_tracking_opted_out: true,
      id: template?.id,
    })
    const points = `${saoPaulo.id}/template_analytics?start=1772150400&end=1772236800&granularity=DAILY&template_ids=[${template?.id}]`
    expect(JSON.stringify(await askJson(sandbox, points))).not.toContain('clicked')
    await post(sandbox, `${template?.id}?cta_url_link_tracking_opted_out=false&category=MARKETING`)
    expect(JSON.stringify(await askJson(sandbox, points))).toContain('clicked')
  })

  test('with another category sends the template back to review', async () => {
    const sandbox = sandboxAt()
    await post(sandbox, `${template?.id}?cta_url_link_tracking_opted_out=true&category=utility`)
    const changed = await askJson(sandbox, `${template?.id}?fields=${fields}`)
    expect(changed).toMatchObject({ category: 'UTILITY', status: 'PENDING' })
  })

  test.each([
    'category=MARKETING',
    'cta_url_link_tracking_opted_out=true',
    'cta_url_link_tracking_opted_out=maybe&category=MARKETING',
  ])('needs both parameters, and right ones: %s', async (parameters) => {
    expect(await post(sandboxAt(), `${template?.id}?${parameters}`)).toMatchObject({ error: { code: 100 } })
  })
})
