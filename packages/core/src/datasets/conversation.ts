import { type DatasetDefinition, sum } from './definition.js'
import { country, countryCodes, dailyMonthly, phone, phoneNumbers } from './shared.js'

const categories = [
  'AUTHENTICATION',
  'MARKETING',
  'SERVICE',
  'UTILITY',
  'AUTHENTICATION_INTERNATIONAL',
  'MARKETING_LITE',
] as const
const freeTypes = ['FREE_TIER', 'FREE_ENTRY_POINT'] as const
const types = ['REGULAR', ...freeTypes] as const
const directions = ['BUSINESS_INITIATED', 'USER_INITIATED', 'UNKNOWN'] as const

/** Conversations and their cost: history since 2025-07-01. Source: "Conversation Analytics". */
export const conversation = {
  field: 'conversation_analytics',
  forms: ['field', 'edge'],
  granularities: dailyMonthly,
  filters: {
    phoneNumbers,
    countryCodes,
    conversationCategories: {
      parameter: 'conversation_categories',
      type: 'enum',
      list: true,
      values: categories,
    },
    conversationTypes: { parameter: 'conversation_types', type: 'enum', list: true, values: types },
    conversationDirections: {
      parameter: 'conversation_directions',
      type: 'enum',
      list: true,
      values: ['BUSINESS_INITIATED', 'USER_INITIATED'],
    },
  },
  dimensions: {
    CONVERSATION_CATEGORY: {
      key: 'conversation_category',
      name: 'conversationCategory',
      type: 'enum',
      values: categories,
      filter: 'conversationCategories',
    },
    CONVERSATION_DIRECTION: {
      key: 'conversation_direction',
      name: 'conversationDirection',
      type: 'enum',
      values: directions,
      mayMiss: true,
    },
    CONVERSATION_TYPE: {
      key: 'conversation_type',
      name: 'conversationType',
      type: 'enum',
      values: types,
      free: freeTypes,
      filter: 'conversationTypes',
    },
    COUNTRY: country,
    PHONE: phone,
  },
  ids: {},
  metrics: {
    conversation: { ask: 'CONVERSATION', key: 'conversation', unit: 'count', combine: sum },
    cost: { ask: 'COST', key: 'cost', unit: 'money', combine: sum },
  },
  metricTypes: true,
  lookBackDays: 365,
  zone: 'waba',
  sparse: true,
  retiredSince: '2025-07-01',
  // The source's parameter table says FREE_ENTRY, its sample answer and the SDK FREE_ENTRY_POINT.
  synonyms: { FREE_ENTRY: 'FREE_ENTRY_POINT' },
} as const satisfies DatasetDefinition
