import { type DatasetName, datasetDefinition, type FilterDefinition } from '@wabalytics/hooks'

/**
 * What choosing a value makes of a filter's values: one that goes alone (product type 103) takes the others' place
 * and gives way to them, and where only so many can be asked the oldest go.
 */
export function toggleValue<V extends string | number>(
  values: readonly V[],
  value: V,
  definition: Pick<FilterDefinition, 'list' | 'alone' | 'mostAsked'>,
): readonly V[] {
  if (values.includes(value)) return values.filter((one) => one !== value)
  return settleValues([...values, value], definition)
}

/** A list of values as it can be asked; the last ones win. */
export function settleValues<V extends string | number>(
  values: readonly V[],
  { list, alone, mostAsked }: Pick<FilterDefinition, 'list' | 'alone' | 'mostAsked'>,
): readonly V[] {
  const last = values.at(-1)
  if (last === undefined) return values
  const single = alone?.includes(last) === true
  const kept = single ? [last] : values.filter((one) => alone?.includes(one) !== true)
  const most = list ? mostAsked : 1
  return most === undefined ? kept : kept.slice(-most)
}

/** The dimensions that asking for one brings along, itself first: `TIER` → `TIER`, `PRICING_CATEGORY`, `COUNTRY`. */
export function neededWith(dataset: DatasetName, dimension: string): readonly string[] {
  return [dimension, ...(datasetDefinition(dataset).dimensions[dimension]?.requires ?? [])]
}

/** What choosing a dimension makes of those chosen: those it needs come with it, those that need it go with it. */
export function toggleDimension(
  dimensions: readonly string[],
  dimension: string,
  dataset: DatasetName,
): readonly string[] {
  return dimensions.includes(dimension)
    ? dimensions.filter((one) => !neededWith(dataset, one).includes(dimension))
    : [...new Set([...dimensions, ...neededWith(dataset, dimension)])]
}
