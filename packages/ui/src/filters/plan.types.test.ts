import {
  type DatasetName,
  useCallAnalytics,
  useConversationAnalytics,
  useGroupAnalytics,
  useMessagingAnalytics,
  usePricingAnalytics,
  useTemplateAnalytics,
  useTemplateGroupAnalytics,
} from '@wabalytics/hooks'
import { describe, expect, expectTypeOf, test } from 'vitest'
import type { FilterPlan } from './state/FilterPlan.js'

declare function plan<D extends DatasetName>(dataset: D): FilterPlan<D>
const october = { range: { start: '2026-10-01', end: '2026-11-01' }, granularity: 'DAY' } as const

// The hooks are read by the compiler; none of them runs.
describe('what a filter plans', () => {
  test('goes into the hook of its dataset, of all seven', () => {
    const use = () => ({
      call: useCallAnalytics(plan('call').query),
      conversation: useConversationAnalytics(plan('conversation').query),
      group: useGroupAnalytics(plan('group').query),
      messaging: useMessagingAnalytics(plan('messaging').previousQuery, { refreshInterval: 60_000 }),
      pricing: usePricingAnalytics(plan('pricing').query),
      template: useTemplateAnalytics(plan('template').query),
      templateGroup: useTemplateGroupAnalytics(plan('templateGroup').query),
    })
    type Row = NonNullable<ReturnType<typeof use>['pricing']['result']>['rows'][number]
    expectTypeOf<Row['cost']>().toEqualTypeOf<number | undefined>()
  })

  test('keeps the rows literal when it is split further', () => {
    const { query } = { query: undefined } as FilterPlan<'pricing'>
    const use = () => usePricingAnalytics(query && { ...query, dimensions: ['COUNTRY'] })
    type Row = NonNullable<ReturnType<typeof use>['result']>['rows'][number]
    expectTypeOf<Row['country']>().toEqualTypeOf<string>()
    expectTypeOf<Row>().not.toHaveProperty('tier')
  })

  test('does not go into the hook of another, nor do its filters', () => {
    const wrong = [
      // @ts-expect-error templates are not priced here
      () => usePricingAnalytics(plan('template').query),
      // @ts-expect-error pricing is not asked by template
      () => usePricingAnalytics({ ...october, templateIds: ['1'] }),
      // @ts-expect-error how to ask is said beside it
      () => usePricingAnalytics({ ...october, suspense: true }),
      // @ts-expect-error undefined asks nothing
      () => usePricingAnalytics({ ...october, enabled: false }),
      // @ts-expect-error templates must be named
      () => useTemplateAnalytics(october),
    ]
    expect(wrong).toHaveLength(5)
  })
})
