import { datasetDefinition, datasetNames, normalizeQuery } from '@wabalytics/hooks'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyFilterState } from '../fixtures/anyFilterState.js'
import { spanOf } from '../range/days.js'
import { earliestDay } from '../range/lookBack.js'
import type { FilterState } from './FilterState.js'
import { unfitReason } from './granularities.js'
import { planQuery } from './planQuery.js'

const now = Date.parse('2026-03-18T15:20:00Z')
const context = { now, timeZone: 'America/Sao_Paulo', wabaIds: ['102290129340398'] }
const plain: FilterState = { range: 'last-28-days', granularity: 'DAY' }

describe('any state of filters', () => {
  it.each(datasetNames)('is a question core accepts for %s, or says what is missing', (dataset) => {
    fc.assert(
      fc.property(anyFilterState, fc.boolean(), (state, computed) => {
        const plan = planQuery(state, dataset, { ...context, computed })
        if (plan.query === undefined) {
          const unreachable = plan.changes.some(({ code }) => code === 'range-unreachable')
          expect(plan.needs.length > 0 || unreachable).toBe(true)
          return
        }
        const query = normalizeQuery(plan.query)
        const range = { start: String(query.range.start), end: String(query.range.end) }
        expect(range.start >= earliestDay(dataset, context)).toBe(true)
        expect(Object.keys(datasetDefinition(dataset).granularities)).toContain(query.granularity)
        expect(['too-fine', 'not-offered']).not.toContain(
          unfitReason(dataset, plan.bucket, spanOf(range), computed),
        )
        if (plan.previousQuery !== undefined) {
          expect(spanOf(rangeOf(plan.previousQuery))).toBe(spanOf(range))
        }
      }),
      { seed: 18, numRuns: 300 },
    )
  })
})

function rangeOf(query: object) {
  const { start, end } = normalizeQuery(query).range
  return { start: String(start), end: String(end) }
}

it('asks nothing while a template is missing, and says so', () => {
  expect(planQuery(plain, 'template', context)).toMatchObject({ query: undefined, needs: ['templateIds'] })
})

it('says which granularity stands in for one the dataset lacks', () => {
  const state: FilterState = { ...plain, granularity: 'MONTH', templateIds: ['1924084211297547'] }
  expect(planQuery(state, 'template', context).changes).toEqual([
    { code: 'granularity-changed', dataset: 'template', from: 'MONTH', to: 'DAY' },
  ])
})

it('keeps months for a page that counts days together itself', () => {
  const state: FilterState = { ...plain, granularity: 'MONTH', templateIds: ['1924084211297547'] }
  const plan = planQuery(state, 'template', { ...context, computed: true })
  expect(plan).toMatchObject({ bucket: 'MONTH', query: { granularity: 'DAY' }, changes: [] })
})

it('drops a tier that lacks what it needs', () => {
  const plan = planQuery({ ...plain, dimensions: ['TIER', 'COUNTRY'] }, 'pricing', context)
  expect(plan.query).toMatchObject({ dimensions: ['COUNTRY'] })
  expect(plan.changes).toEqual([
    { code: 'dimension-needs', dataset: 'pricing', name: 'TIER', values: ['PRICING_CATEGORY', 'COUNTRY'] },
  ])
})

it('asks product type 103 alone', () => {
  const plan = planQuery({ ...plain, productTypes: [0, 2, 103] }, 'messaging', context)
  expect(plan.query).toMatchObject({ productTypes: [103] })
  expect(plan.changes).toEqual([
    { code: 'values-dropped', dataset: 'messaging', name: 'productTypes', values: [0, 2] },
  ])
})

it('begins where the look-back begins', () => {
  const plan = planQuery({ ...plain, range: { start: '2024-01-01', end: '2026-03-01' } }, 'pricing', context)
  expect(plan.query).toMatchObject({ range: { start: '2025-03-18', end: '2026-03-01' } })
  expect(plan.changes).toEqual([
    { code: 'range-clamped', dataset: 'pricing', from: '2024-01-01', to: '2025-03-18' },
  ])
})

it('refuses a state no control could make, with core’s reason', () => {
  const plan = planQuery({ ...plain, countryCodes: ['<script>'] }, 'pricing', context)
  expect(plan.query).toBeUndefined()
  expect(plan.changes).toMatchObject([{ code: 'refused' }])
})
