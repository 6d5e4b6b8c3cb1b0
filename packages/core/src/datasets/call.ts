import { type DatasetDefinition, sum } from './definition.js'
import { country, countryCodes, dailyMonthly, phone, phoneNumbers } from './shared.js'

const directions = ['USER_INITIATED', 'BUSINESS_INITIATED'] as const

/** Calls, their cost and average length. Later than the source; two answer shapes are documented. */
export const call = {
  field: 'call_analytics',
  forms: ['field', 'edge'],
  granularities: dailyMonthly,
  filters: {
    phoneNumbers,
    countryCodes,
    directions: { parameter: 'directions', type: 'enum', list: true, values: directions },
  },
  dimensions: {
    DIRECTION: { key: 'direction', name: 'direction', type: 'enum', values: directions },
    COUNTRY: country,
    PHONE: phone,
    TIER: { key: 'tier', name: 'tier', type: 'tier', mayMiss: true },
  },
  ids: {},
  metrics: {
    count: { ask: 'COUNT', key: 'count', unit: 'count', combine: sum },
    cost: { ask: 'COST', key: 'cost', unit: 'money', combine: sum },
    /** Its unit is not documented. */
    averageDuration: {
      ask: 'AVERAGE_DURATION',
      key: 'average_duration',
      unit: 'duration',
      combine: { rule: 'mean', weight: 'count' },
    },
  },
  metricTypes: true,
  lookBackDays: 365,
  zone: 'waba',
  sparse: true,
} as const satisfies DatasetDefinition
