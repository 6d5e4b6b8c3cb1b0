import { type DatasetDefinition, sum } from './definition.js'
import { country, countryCodes, dailyMonthly, phone, phoneNumbers } from './shared.js'

/**
 * The types that cost nothing. "Free" is told by the type alone: categories change their price by date (service messages
 * on 2026-10-01), and a type nobody announced may be paid.
 */
const freeTypes = ['FREE_CUSTOMER_SERVICE', 'FREE_ENTRY_POINT', 'FREE_GROUP_CUSTOMER_SERVICE'] as const
const types = ['REGULAR', ...freeTypes] as const
const categories = [
  'AUTHENTICATION',
  'AUTHENTICATION_INTERNATIONAL',
  'MARKETING',
  'SERVICE',
  'UTILITY',
  'MARKETING_LITE',
  'REFERRAL_CONVERSION',
  'AI_BOT',
  'MARKETING_LITE_DYNAMIC',
  'GROUP_MARKETING',
  'GROUP_MARKETING_LITE',
  'GROUP_SERVICE',
  'GROUP_UTILITY',
] as const

/**
 * Service messages a phone number has free in a month, as the platform announced them for 1 October 2026 and integrators
 * report it: those beyond are `REGULAR`. A default, not a fact the platform tells with the figures.
 */
export const serviceAllowance = {
  messages: 1000,
  from: '2026-10-01',
  categories: ['SERVICE', 'GROUP_SERVICE'],
  /** The type of those that use it up. */
  type: 'FREE_CUSTOMER_SERVICE',
} as const

/**
 * Delivered messages and their price. Source: "Pricing Analytics".
 * The source writes DAY and MONTH, later pages and the SDK DAILY and MONTHLY: the latter are sent, both are read.
 */
export const pricing = {
  field: 'pricing_analytics',
  forms: ['field', 'edge'],
  granularities: dailyMonthly,
  filters: {
    phoneNumbers,
    countryCodes,
    pricingTypes: { parameter: 'pricing_types', type: 'enum', list: true, values: types },
    pricingCategories: { parameter: 'pricing_categories', type: 'enum', list: true, values: categories },
  },
  dimensions: {
    PRICING_CATEGORY: {
      key: 'pricing_category',
      name: 'pricingCategory',
      type: 'enum',
      values: categories,
      filter: 'pricingCategories',
    },
    PRICING_TYPE: {
      key: 'pricing_type',
      name: 'pricingType',
      type: 'enum',
      values: types,
      free: freeTypes,
      filter: 'pricingTypes',
    },
    COUNTRY: country,
    PHONE: phone,
    /** `"LOWER:UPPER"`, inclusive, UPPER may be `MAX`; absent on free points. */
    TIER: {
      key: 'tier',
      name: 'tier',
      type: 'tier',
      requires: ['PRICING_CATEGORY', 'COUNTRY'],
      mayMiss: true,
    },
  },
  ids: {},
  metrics: {
    volume: { ask: 'VOLUME', key: 'volume', unit: 'count', combine: sum },
    cost: { ask: 'COST', key: 'cost', unit: 'money', combine: sum },
  },
  metricTypes: true,
  lookBackDays: 365,
  zone: 'waba',
  sparse: true,
  // A slip of the source, which integrators copy.
  synonyms: { AUTHENTICATION_INTERATIONAL: 'AUTHENTICATION_INTERNATIONAL' },
} as const satisfies DatasetDefinition
