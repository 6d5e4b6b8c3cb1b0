import type { DatasetName } from '../datasets/datasets.js'
import { datasetDefinition } from '../datasets/datasets.js'
import type { DimensionDefinition } from '../datasets/definition.js'
import type { PointTable } from '../table/pointTable.js'
import type { RateDimension } from './priceBook.js'

/** What one value of each dimension says; a dimension that is not told is in `untold`. */
export type Told = Readonly<Record<RateDimension, string | undefined>>

/** Points that are told apart by nothing a rate could name. */
export interface PointKind {
  readonly told: Told
  /** What neither the table, nor the point, nor the question says. */
  readonly untold: ReadonlySet<RateDimension>
  /** Whether such messages are free of charge. `unknown`: their type is not told, or nobody announced it. */
  readonly charged: 'free' | 'charged' | 'unknown'
  readonly wabaId: string | undefined
  /** Bounds of the bucket, UNIX seconds, half-open. */
  readonly start: number
  readonly end: number
}

/** The filters of the question a table answers: a dimension narrowed to one value is told though not split by. */
export type AskedFilters = Readonly<Record<string, unknown>>

const names: Readonly<Record<RateDimension, readonly string[]>> = {
  country: ['country'],
  category: ['pricingCategory', 'conversationCategory'],
  pricingType: ['pricingType', 'conversationType'],
  tier: ['tier'],
}
const dimensions: readonly RateDimension[] = ['country', 'category', 'pricingType', 'tier']

/** Calls have no pricing types; messages have, also where (as of templates) the platform does not tell them. */
const withoutTypes: ReadonlySet<DatasetName> = new Set<DatasetName>(['call'])

/** Tells each point's kind, and a number that is the same for all points of one kind. */
export function pointKinds(table: PointTable, filters: AskedFilters = {}) {
  const definitions = Object.values(datasetDefinition(table.dataset).dimensions)
  const columns = dimensions.map((dimension) => {
    const definition = definitions.find(({ name }) => names[dimension].includes(name))
    const column = names[dimension].map((name) => table.dimensions.get(name)).find((found) => found)
    return { dimension, definition, column, asked: onlyAsked(definition, filters) }
  })
  const types = columns.find(({ dimension }) => dimension === 'pricingType')?.definition
  const wabaIds = table.dimensions.get('wabaId')
  const { codes: buckets, starts, ends } = table.buckets

  const keyOf = (point: number): number => {
    let key = wabaIds?.codes[point] ?? 0
    for (const { column } of columns) {
      if (column !== undefined) key = key * column.values.length + (column.codes[point] ?? 0)
    }
    return key * starts.length + (buckets[point] ?? 0)
  }

  const kindOf = (point: number): PointKind => {
    const told: Partial<Record<RateDimension, string>> = {}
    const untold = new Set<RateDimension>()
    for (const { dimension, definition, column, asked } of columns) {
      const value = column?.values[column.codes[point] ?? 0] ?? asked
      if (value !== undefined) told[dimension] = value
      // Where the platform leaves a dimension out on purpose, a point without it has none.
      else if (column === undefined || definition?.mayMiss !== true) untold.add(dimension)
    }
    const bucket = buckets[point] ?? 0
    return {
      told: {
        country: told.country,
        category: told.category,
        pricingType: told.pricingType,
        tier: told.tier,
      },
      untold,
      charged: withoutTypes.has(table.dataset) ? 'charged' : chargedBy(told.pricingType, types),
      wabaId: wabaIds?.values[wabaIds.codes[point] ?? 0],
      start: starts[bucket] ?? 0,
      end: ends[bucket] ?? 0,
    }
  }
  return { keyOf, kindOf }
}

function onlyAsked(definition: DimensionDefinition | undefined, filters: AskedFilters): string | undefined {
  const values = definition?.filter === undefined ? undefined : filters[definition.filter]
  const [only, ...others] = Array.isArray(values) ? values : []
  return typeof only === 'string' && others.length === 0 ? only : undefined
}

function chargedBy(type: string | undefined, types: DimensionDefinition | undefined): PointKind['charged'] {
  if (type === undefined || types?.free === undefined) return 'unknown'
  if (types.free.includes(type)) return 'free'
  return types.values?.includes(type) === true ? 'charged' : 'unknown'
}
