import {
  type DimensionDefinition,
  datasetDefinition,
  datasetNames,
  type FilterDefinition,
} from '@wabalytics/hooks'

/** What the datasets say of every name, whichever of them it comes from. */
export interface NameIndex {
  /** Row names → words to ask with: `pricingCategory` → `PRICING_CATEGORY`. */
  readonly asked: ReadonlyMap<string, string>
  /** What the values of a filter, dimension or row name are. */
  readonly kinds: ReadonlyMap<string, DimensionDefinition['type'] | FilterDefinition['type']>
}

let index: NameIndex | undefined

/** The index, made on first use. */
export function nameIndex(): NameIndex {
  index ??= makeIndex()
  return index
}

function makeIndex(): NameIndex {
  const asked = new Map<string, string>()
  const kinds = new Map<string, DimensionDefinition['type'] | FilterDefinition['type']>()
  for (const definition of datasetNames.map(datasetDefinition)) {
    for (const [word, { name, type }] of Object.entries(definition.dimensions)) {
      asked.set(name, word)
      kinds.set(name, type).set(word, type)
    }
    for (const [name, { type }] of Object.entries({ ...definition.ids, ...definition.filters })) {
      kinds.set(name, type)
    }
  }
  return { asked, kinds }
}
