import { describe, expectTypeOf, test } from 'vitest'
import type { AnalyticsClient } from '../createAnalyticsClient.js'
import type { AnalyticsResult } from '../fetch/result.js'
import { rollup } from '../transform/rollup.js'
import type { AnalyticsQuery, RowOf } from './query.js'

// These are read by the compiler; nothing here runs.
declare const client: AnalyticsClient
const base = { wabaId: '102290129340398', range: { start: '2026-10-01', end: '2026-11-01' } } as const
const never = (): boolean => false

describe('rows have what was asked', () => {
  test('dimensions: those asked, and no others', () => {
    type Row = RowOf<{
      dataset: 'pricing'
      wabaId: string
      range: { start: string; end: string }
      granularity: 'DAY'
      dimensions: ['COUNTRY', 'TIER']
    }>
    expectTypeOf<Row['country']>().toEqualTypeOf<string>()
    expectTypeOf<Row['tier']>().toEqualTypeOf<string | undefined>()
    expectTypeOf<Row>().not.toHaveProperty('phoneNumber')
    expectTypeOf<Row>().not.toHaveProperty('pricingCategory')
    expectTypeOf<Row['start']>().toEqualTypeOf<Date>()
  })

  test('metrics: all when none are named, else those named', () => {
    if (never()) {
      const all = client.query({ ...base, dataset: 'pricing', granularity: 'DAY' })
      expectTypeOf<Awaited<typeof all>['rows'][number]['cost']>().toEqualTypeOf<number | undefined>()
      const one = client.query({ ...base, dataset: 'pricing', granularity: 'DAY', metrics: ['VOLUME'] })
      expectTypeOf<Awaited<typeof one>['rows'][number]>().toHaveProperty('volume')
      expectTypeOf<Awaited<typeof one>['rows'][number]>().not.toHaveProperty('cost')
    }
  })

  test('clicks and ids: where the dataset has them', () => {
    if (never()) {
      const result = client.query({ ...base, dataset: 'template', granularity: 'DAY', templateIds: ['1'] })
      type Row = Awaited<typeof result>['rows'][number]
      expectTypeOf<Row['templateId']>().toEqualTypeOf<string>()
      expectTypeOf<Row['clicks'][number]['count']>().toEqualTypeOf<number>()
    }
  })

  test('known values complete, unknown ones are allowed', () => {
    type Row = RowOf<{
      dataset: 'pricing'
      wabaId: string
      range: { start: string; end: string }
      granularity: 'DAY'
      dimensions: ['PRICING_CATEGORY']
    }>
    expectTypeOf<'MARKETING'>().toExtend<Row['pricingCategory']>()
    expectTypeOf<'SOMETHING_NEW'>().toExtend<Row['pricingCategory']>()
    expectTypeOf<number>().not.toExtend<Row['pricingCategory']>()
  })
})

describe('questions that cannot be asked do not compile', () => {
  test('filters, dimensions, metrics and granularities of another dataset', () => {
    if (never()) {
      // @ts-expect-error messaging is not split by anything
      client.query({ ...base, dataset: 'messaging', granularity: 'DAY', dimensions: ['COUNTRY'] })
      // @ts-expect-error conversation categories are not a filter of pricing
      client.query({ ...base, dataset: 'pricing', granularity: 'DAY', conversationCategories: ['SERVICE'] })
      // @ts-expect-error pricing has no READ
      client.query({ ...base, dataset: 'pricing', granularity: 'DAY', metrics: ['READ'] })
      // @ts-expect-error templates are counted by day
      client.query({ ...base, dataset: 'template', granularity: 'HALF_HOUR', templateIds: ['1'] })
      // @ts-expect-error weeks are computed, not asked
      client.query({ ...base, dataset: 'pricing', granularity: 'WEEK' })
      // @ts-expect-error templates must be named
      client.query({ ...base, dataset: 'template', granularity: 'DAY' })
      // @ts-expect-error no such dataset
      client.query({ ...base, dataset: 'price', granularity: 'DAY' })
      // @ts-expect-error one product type is a number
      client.query({ ...base, dataset: 'messaging', granularity: 'DAY', productTypes: ['0'] })
    }
  })

  test('an annotated query is checked, too', () => {
    expectTypeOf<AnalyticsQuery<'pricing'>['pricingTypes']>().toExtend<readonly string[] | undefined>()
    expectTypeOf<AnalyticsQuery<'messaging'>>().not.toHaveProperty('pricingTypes')
    expectTypeOf<AnalyticsQuery<'messaging'>['dimensions']>().toEqualTypeOf<readonly never[] | undefined>()
  })
})

describe('groups have the types of their rows', () => {
  type Question = {
    dataset: 'pricing'
    wabaId: string
    range: { start: string; end: string }
    granularity: 'DAY'
    dimensions: ['COUNTRY', 'TIER']
  }

  test('keys as in rows, numbers that may be missing', () => {
    const group = (result: AnalyticsResult<Question>) => rollup(result, { by: ['country', 'start'] })
    type Group = ReturnType<typeof group>['rows'][number]
    expectTypeOf<Group['country']>().toEqualTypeOf<string>()
    expectTypeOf<Group['start']>().toEqualTypeOf<Date>()
    expectTypeOf<Group['end']>().toEqualTypeOf<Date>()
    expectTypeOf<Group['cost']>().toEqualTypeOf<number | undefined>()
    expectTypeOf<Group>().not.toHaveProperty('tier')
    const tiers = (result: AnalyticsResult<Question>) =>
      rollup(result, { by: ['tier'], metrics: ['volume'], measures: { each: { op: 'points' } } })
    type Tier = ReturnType<typeof tiers>['rows'][number]
    expectTypeOf<Tier['tier']>().toEqualTypeOf<string | undefined>()
    expectTypeOf<Tier['each']>().toEqualTypeOf<number | undefined>()
    expectTypeOf<Tier>().not.toHaveProperty('cost')
  })

  test('any name may be grouped by at run time', () => {
    const group = (result: AnalyticsResult, by: readonly string[]) => rollup(result, { by })
    type Group = ReturnType<typeof group>['rows'][number]
    expectTypeOf<Group['anything']>().toEqualTypeOf<string | number | Date | undefined>()
    const wide = (result: AnalyticsResult<AnalyticsQuery<'pricing'>>) => rollup(result, { by: ['country'] })
    expectTypeOf<ReturnType<typeof wide>['rows'][number]['country']>().toEqualTypeOf<string | undefined>()
  })
})
