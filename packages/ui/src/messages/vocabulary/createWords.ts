import type { DatasetName, Granularity, PlatformEvent } from '@wabalytics/hooks'
import type { Formatters } from '../../format/Formatters.js'
import { nameIndex } from './nameIndex.js'
import { readableWord } from './readableWord.js'
import type { Vocabulary } from './Vocabulary.js'

/** The platform's words in the reader's language. What is not known is made readable, never hidden. */
export interface Words {
  /** `pricing` → `Pricing`. */
  dataset(name: DatasetName): string
  /** `HALF_HOUR` → `Half hour`. */
  granularity(name: Granularity): string
  /** `pricingCategories` → `Category`. */
  filter(name: string): string
  /** `PRICING_CATEGORY`, or its name in rows, `pricingCategory` → `Category`. */
  dimension(name: string): string
  /** A column, `amountSpent` → `Amount spent`, or the word it is asked with, `COST` → `Cost`. */
  metric(name: string): string
  /**
   * A value of a filter, dimension or row: `('pricingCategory', 'MARKETING')` → `Marketing`, `('country', 'IN')` →
   * `India`, `('tier', '0:250000')` → `0 to 250,000`, `('productTypes', 0)` → `Template messages`.
   */
  value(name: string, value: string | number | boolean | undefined): string
  /** `url_button` → `Link clicks`. */
  click(type: string): string
  /** A template's state: `APPROVED` → `Approved`. */
  status(status: string): string
  /** `per-message-pricing` → `Charged by message, no longer by conversation`. */
  event(code: PlatformEvent['code']): string
  /** Whether the vocabulary has a value's word; others are the platform's own, made readable. */
  isKnown(value: string | number): boolean
}

/** A vocabulary made to answer questions. Pure: the hook around it is `useVocabulary`. */
export function createWords(vocabulary: Vocabulary, formatters: Formatters): Words {
  const values = new Map(Object.entries(vocabulary.values))
  const products = new Map(Object.entries(vocabulary.productTypes))
  const filters = new Map(Object.entries(vocabulary.filters))
  const dimensions = new Map(Object.entries({ ...vocabulary.ids, ...vocabulary.dimensions }))
  const metrics = new Map(Object.entries({ ...vocabulary.asked, ...vocabulary.metrics }))
  const clicks = new Map(Object.entries(vocabulary.clickTypes))
  const { asked, kinds } = nameIndex()
  const statuses = new Map(Object.entries(vocabulary.statuses))

  const word = (value: string): string => values.get(value) ?? readableWord(value)
  const tier = (value: string): string => {
    const [, from, to] = /^(\d+):(\d+|MAX)$/.exec(value) ?? []
    if (from === undefined || to === undefined) return word(value)
    const print = (count: string): string => formatters.value(Number(count), { kind: 'count' })
    return vocabulary.tier({ from: print(from), to: to === 'MAX' ? undefined : print(to) })
  }
  return {
    dataset: (name) => vocabulary.datasets[name],
    granularity: (name) => vocabulary.granularities[name],
    filter: (name) => filters.get(name) ?? readableWord(name),
    dimension: (name) => dimensions.get(name) ?? dimensions.get(asked.get(name) ?? '') ?? readableWord(name),
    metric: (name) => metrics.get(name) ?? readableWord(name),
    value(name, value) {
      if (value === undefined) return vocabulary.values.UNKNOWN
      if (typeof value !== 'string') return products.get(String(value)) ?? String(value)
      const kind = kinds.get(name)
      if (kind === 'country' && value !== 'UNKNOWN') return formatters.country(value)
      if (kind === 'tier') return tier(value)
      if (kind === 'phone' || kind === 'id') return value === 'UNKNOWN' ? vocabulary.values.UNKNOWN : value
      return word(value)
    },
    click: (type) => clicks.get(type) ?? readableWord(type),
    status: (status) => statuses.get(status) ?? readableWord(status),
    event: (code) => vocabulary.events[code],
    isKnown: (value) => values.has(String(value)) || products.has(String(value)),
  }
}
