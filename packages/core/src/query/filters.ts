import type { DatasetDefinition, FilterDefinition } from '../datasets/definition.js'
import { invalidQuery } from '../errors.js'

/** A filter's value in one form: lists without repeats, phone numbers as digits, words in upper case. */
export type FilterValue = readonly (string | number)[] | string | number | boolean

const shapes: Readonly<Record<'phone' | 'country' | 'enum' | 'id', { pattern: RegExp; example: string }>> = {
  phone: { pattern: /^[0-9]{5,20}$/, example: '"16505550111"' },
  country: { pattern: /^[A-Z]{2}$/, example: '"BR"' },
  enum: { pattern: /^[A-Z][A-Z0-9_]{0,63}$/, example: '"MARKETING"' },
  id: { pattern: /^[0-9]{5,20}$/, example: '"1924084211297547"' },
}

/**
 * Reads the filters of a question. Well-formed words that this version does not know are let through: the
 * platform adds values without notice, and answers for itself.
 *
 * @throws AnalyticsError `invalid-query`
 */
export function readFilters(
  query: Readonly<Record<string, unknown>>,
  dataset: string,
  definition: DatasetDefinition,
): Readonly<Record<string, FilterValue>> {
  const filters: Record<string, FilterValue> = {}
  for (const [name, filter] of Object.entries(definition.filters)) {
    const value = query[name]
    if (value === undefined || value === null) {
      if (filter.required) throw missing(name, dataset)
      continue
    }
    if (!filter.list) {
      filters[name] = readOne(value, name, filter, definition)
      continue
    }
    if (!Array.isArray(value)) {
      throw invalidQuery(
        'filter-not-a-list',
        `${name} is not a list.`,
        `Give ${name} as a list, e.g. [${example(filter)}].`,
      )
    }
    const list = [...new Set(value.map((item) => readOne(item, name, filter, definition) as string | number))]
    checkList(list, name, filter, dataset)
    filters[name] = list
  }
  return filters
}

function readOne(value: unknown, name: string, filter: FilterDefinition, definition: DatasetDefinition) {
  if (filter.type === 'boolean') {
    if (typeof value === 'boolean') return value
  } else if (filter.type === 'integer') {
    if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) return value
  } else if (typeof value === 'string') {
    const word =
      filter.type === 'phone'
        ? value.replace(/^\+|[\s().-]/g, '')
        : filter.type === 'id'
          ? value
          : value.toUpperCase()
    if (shapes[filter.type].pattern.test(word)) return definition.synonyms?.[word] ?? word
  }
  throw invalidQuery(
    'filter-malformed',
    `${name} cannot be ${JSON.stringify(value)}.`,
    `Give values such as ${example(filter)}.`,
  )
}

function checkList(
  list: readonly (string | number)[],
  name: string,
  filter: FilterDefinition,
  dataset: string,
): void {
  if (filter.required && list.length === 0) throw missing(name, dataset)
  if (filter.mostAsked !== undefined && list.length > filter.mostAsked) {
    throw invalidQuery(
      'filter-too-many',
      `${name} has ${list.length} values; the platform takes ${filter.mostAsked} a question.`,
      `Ask ${filter.mostAsked} at a time.`,
    )
  }
}

function missing(name: string, dataset: string): Error {
  return invalidQuery(
    'filter-required',
    `The ${dataset} dataset needs ${name}.`,
    `Name at least one in ${name}; nothing can be asked for all of them at once.`,
  )
}

function example(filter: FilterDefinition): string {
  if (filter.values?.[0] !== undefined) return JSON.stringify(filter.values[0])
  if (filter.type === 'boolean') return 'true'
  return filter.type === 'integer' ? '0' : shapes[filter.type].example
}
