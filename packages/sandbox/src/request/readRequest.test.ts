import { describe, expect, test } from 'vitest'
import { readRequest } from './readRequest.js'

const host = 'https://graph.facebook.com'

describe('a call', () => {
  test('is taken apart into version, node, edge, parameters and token', async () => {
    const read = await readRequest(`${host}/v21.0/12/phone_numbers?limit=2&access_token=T`)
    expect(read).toMatchObject({
      method: 'GET',
      version: 'v21.0',
      nodeId: '12',
      edge: 'phone_numbers',
      params: new Map([['limit', '2']]),
      token: 'T',
      line: 'GET /12/phone_numbers?limit=2',
    })
  })

  test('may name no version, and may be a URL or a Request', async () => {
    const headers = { Authorization: 'Bearer T' }
    expect(await readRequest(new URL(`${host}/12`))).toMatchObject({ version: undefined, nodeId: '12' })
    expect(await readRequest(new Request(`${host}/12`, { headers }))).toMatchObject({
      nodeId: '12',
      token: 'T',
    })
    expect(await readRequest(`${host}/12`, { headers: new Headers(headers) })).toMatchObject({ token: 'T' })
  })

  const form = new FormData()
  form.set('category', 'MARKETING')

  test.each([
    ['an address-like text', 'category=MARKETING'],
    ['URLSearchParams', new URLSearchParams({ category: 'MARKETING' })],
    ['a form', form],
    ['JSON', '{"category":"MARKETING"}'],
    ['bytes', new Blob(['category=MARKETING'])],
  ])('carries parameters in its body: %s', async (_title, body) => {
    const read = await readRequest(`${host}/12`, { method: 'post', body })
    expect(read).toMatchObject({ method: 'POST', params: new Map([['category', 'MARKETING']]) })
  })

  test('carries a Request body, which stays readable', async () => {
    const request = new Request(`${host}/12`, { method: 'POST', body: 'a=1' })
    expect((await readRequest(request)).params).toEqual(new Map([['a', '1']]))
    expect(await request.text()).toBe('a=1')
  })

  test('joins indexed parameters to an array', async () => {
    const read = await readRequest(`${host}/12?template_ids[0]=1&template_ids[1]=2`)
    expect(read.params).toEqual(new Map([['template_ids', '["1","2"]']]))
  })

  test('with a body that only looks like JSON carries no parameters', async () => {
    const read = await readRequest(`${host}/12`, { method: 'POST', body: '{"category":' })
    expect(read.params).toEqual(new Map())
  })
})
