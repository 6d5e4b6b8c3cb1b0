import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { datasets } from '../datasets/datasets.js'
import { answerOf, pricingTable, templateTable } from './fixtures/tables.js'
import { freeShare } from './freeShare.js'
import { memberShare } from './memberShare.js'

const oct = Date.UTC(2026, 9, 1, 3) / 1000
const typed = (volumes: Readonly<Record<string, number | undefined>>) =>
  pricingTable(
    Object.entries(volumes).map(([pricingType, volume]) => ({ start: oct, pricingType, volume, cost: 1 })),
  )

describe('what was free of charge', () => {
  test('is the sum of the types known to be free', () => {
    const table = typed({
      REGULAR: 4,
      FREE_CUSTOMER_SERVICE: 3,
      FREE_ENTRY_POINT: 2,
      FREE_GROUP_CUSTOMER_SERVICE: 1,
    })
    const all = { share: 0.6, of: 6, whole: 10, unknown: 0, unknownValues: [] }
    expect(freeShare(table, 'volume')).toEqual(all)
  })

  test('never holds what nobody announced, nor what has no type: both are told', () => {
    const table = pricingTable([
      { start: oct, pricingType: 'PROMOTIONAL', volume: 6, cost: 4 },
      { start: oct, pricingType: 'FREE_OF_THE_FUTURE', volume: 3 },
      { start: oct, volume: 1 },
    ])
    expect(freeShare(table, 'volume')).toEqual({
      ...{ share: 0, of: 0, whole: 10, unknown: 10 },
      unknownValues: ['FREE_OF_THE_FUTURE', 'PROMOTIONAL', 'UNKNOWN'],
    })
  })

  test('has no share where there is nothing, or nothing is known', () => {
    expect(freeShare(typed({ REGULAR: 0 }), 'volume').share).toBeUndefined()
    expect(freeShare(typed({ REGULAR: undefined }), 'volume')).toMatchObject({ whole: undefined })
    expect(freeShare(pricingTable([]), 'volume')).toMatchObject({ share: undefined, whole: undefined })
  })

  test('is not told of datasets without types', () => {
    expect(() => freeShare(templateTable([]), 'delivered')).toThrow(
      expect.objectContaining({ reason: 'free-unknown' }),
    )
  })

  test('of one share, known paid and unknown the parts add up to the whole', () => {
    const types = fc.constantFrom(
      ...datasets.pricing.dimensions.PRICING_TYPE.values,
      'NEW',
      'free',
      undefined,
    )
    const points = fc.array(fc.record({ pricingType: types, volume: fc.nat(1000) }))
    fc.assert(
      fc.property(points, (given) => {
        const table = pricingTable(given.map((point) => ({ ...point, start: oct })))
        const free = freeShare(table, 'volume')
        const paid = memberShare(table, { dimension: 'pricingType', members: ['REGULAR'], metric: 'volume' })
        expect(free.of + paid.of + free.unknown).toBe(free.whole ?? 0)
        expect(paid.unknown).toBe(free.unknown)
      }),
    )
  })
})

describe('shares of members', () => {
  test('of money in several currencies are refused', () => {
    const table = pricingTable([
      { wabaId: '100001', start: oct, cost: 1 },
      { wabaId: '100002', start: oct, cost: 700 },
    ])
    const answer = answerOf(table, { '100001': 'BRL', '100002': 'KRW' })
    const share = () => memberShare(answer, { dimension: 'pricingType', members: [], metric: 'cost' })
    expect(share).toThrow(expect.objectContaining({ reason: 'share-impossible' }))
  })

  test('of a dimension without a list of values know every value that has a name', () => {
    const table = pricingTable([
      { start: oct, country: 'BR', volume: 3 },
      { start: oct, volume: 1 },
    ])
    expect(memberShare(table, { dimension: 'country', members: ['BR'], metric: 'volume' })).toMatchObject({
      ...{ share: 0.75, unknown: 1 },
      unknownValues: ['UNKNOWN'],
    })
  })
})
