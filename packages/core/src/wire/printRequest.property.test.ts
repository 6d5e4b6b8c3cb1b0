import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type DatasetName, datasetDefinition, datasetNames, metricWords } from '../datasets/datasets.js'
import type { FilterDefinition } from '../datasets/definition.js'
import { readRequest } from '../plan/readRequest.js'
import type { AnalyticsRequest, PointsRequest } from '../plan/request.js'
import type { FilterValue } from '../query/filters.js'
import { startOfDate } from '../time/range.js'
import { parseCall, untold } from './fixtures/parseCall.js'
import { printCall, printRequest } from './printRequest.js'

const zone = 'America/Sao_Paulo'
const id = fc.stringMatching(/^[1-9][0-9]{4,19}$/)
const word = fc.stringMatching(/^[A-Z][A-Z0-9_]{0,20}$/)

function oneOf({ type, values }: FilterDefinition): fc.Arbitrary<string | number> {
  if (type === 'integer') return fc.nat(200)
  if (type === 'enum') return fc.oneof(fc.constantFrom(...(values ?? ['X'])), word)
  return type === 'country' ? fc.stringMatching(/^[A-Z]{2}$/) : id
}

function filterValue(filter: FilterDefinition): fc.Arbitrary<FilterValue> {
  if (filter.type === 'boolean') return fc.boolean()
  if (!filter.list) return oneOf(filter)
  const alone = (value: string | number) => filter.alone?.includes(value) === true
  return fc
    .uniqueArray(oneOf(filter), { minLength: filter.required ? 1 : 0, maxLength: filter.most ?? 12 })
    .filter((list) => list.length < 2 || !list.some(alone))
}

/** Any request for points of a dataset that a plan could hold. */
function anyRequest(dataset: DatasetName): fc.Arbitrary<PointsRequest> {
  const definition = datasetDefinition(dataset)
  const filters = fc.record(
    Object.fromEntries(
      Object.entries(definition.filters).map(([name, filter]) => [name, filterValue(filter)]),
    ),
    {
      requiredKeys: Object.entries(definition.filters)
        .filter(([, { required }]) => required)
        .map(([name]) => name),
    },
  )
  const dimensions = Object.keys(definition.dimensions)
  return fc
    .record({
      wabaId: id,
      form: fc.constantFrom(...definition.forms),
      days: fc.tuple(fc.integer({ min: 1, max: 27 }), fc.integer({ min: 1, max: 300 })),
      granularity: fc.constantFrom('HALF_HOUR' as const, 'DAY' as const, 'MONTH' as const),
      asked: fc.subarray(dimensions),
      metrics: definition.metricTypes ? fc.shuffledSubarray([...metricWords(definition)]) : fc.constant([]),
      filters,
      page: fc.option(
        fc.record(
          { limit: fc.integer({ min: 1, max: 1000 }), after: fc.stringMatching(/^[A-Za-z0-9_=%-]{1,40}$/) },
          { requiredKeys: ['limit'] },
        ),
      ),
    })
    .filter(({ granularity }) => definition.granularities[granularity] !== undefined)
    .map(({ days: [from, length], asked, page, ...rest }) => {
      const local = rest.filters['useWabaTimezone'] === true
      const start = startOfDate(`2026-01-${String(from).padStart(2, '0')}`, zone)
      const needed = asked.flatMap((name) => [name, ...(definition.dimensions[name]?.requires ?? [])])
      return {
        ...rest,
        kind: 'points' as const,
        dataset,
        start,
        // Whole days of a zone without summer time; of months, as many as may hold one.
        end: start + Math.max(length, rest.granularity === 'MONTH' ? 28 : 1) * 86_400,
        dimensions: dimensions.filter((name) => needed.includes(name)),
        ...(page === null ? {} : { page }),
        ...(local ? { timeZone: zone } : {}),
      }
    })
}

const others: fc.Arbitrary<AnalyticsRequest> = fc.oneof(
  fc.record({ kind: fc.constantFrom('waba' as const, 'confirmTemplateInsights' as const), wabaId: id }),
  fc.record({ kind: fc.constant('template' as const), wabaId: fc.constant(untold), templateId: id }),
  fc.record(
    {
      kind: fc.constantFrom('phoneNumbers' as const, 'messageTemplates' as const),
      wabaId: id,
      page: fc.record({ limit: fc.integer({ min: 1, max: 1000 }) }),
    },
    { requiredKeys: ['kind', 'wabaId'] },
  ),
  fc.record({
    kind: fc.constant('setClickTracking' as const),
    wabaId: fc.constant(untold),
    templateId: id,
    category: fc.stringMatching(/^[A-Za-z][A-Za-z_]{0,20}$/),
    optedOut: fc.boolean(),
  }),
)

function roundTrip(request: AnalyticsRequest): AnalyticsRequest {
  const call = printRequest(request)
  return parseCall(call.method, printCall(call), zone)
}

test.each(datasetNames)(
  'what is printed of %s is read back as the same request, in every form',
  (dataset) => {
    fc.assert(
      fc.property(anyRequest(dataset), (request) => {
        expect(roundTrip(request)).toEqual(request)
      }),
      { numRuns: 300, seed: 1 },
    )
  },
)

test('so are the other requests', () => {
  fc.assert(
    fc.property(others, (request) => {
      expect(roundTrip(request)).toEqual(request)
    }),
    { numRuns: 300, seed: 1 },
  )
})

test.each(datasetNames)('a server reads the same request of %s from JSON', (dataset) => {
  fc.assert(
    fc.property(anyRequest(dataset), (request) => {
      expect(readRequest(JSON.parse(JSON.stringify(request)))).toEqual(request)
    }),
    { numRuns: 300, seed: 1 },
  )
})
