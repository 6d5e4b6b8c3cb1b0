import { type DatasetDefinition, sum } from './definition.js'
import { countryCodes, phoneNumbers } from './shared.js'

/** Messages sent and delivered. Source: "Messaging Analytics"; group counts and product types 100–103 are later. */
export const messaging = {
  field: 'analytics',
  forms: ['field'],
  granularities: { HALF_HOUR: 'HALF_HOUR', DAY: 'DAY', MONTH: 'MONTH' },
  filters: {
    phoneNumbers,
    /** 0 notification (template), 2 customer support; later 100 incoming, 101–103 groups. */
    productTypes: {
      parameter: 'product_types',
      type: 'integer',
      list: true,
      values: [0, 2, 100, 101, 102, 103],
      alone: [103],
    },
    countryCodes,
  },
  dimensions: {},
  ids: {},
  metrics: {
    sent: { ask: 'SENT', key: 'sent', unit: 'count', combine: sum },
    delivered: { ask: 'DELIVERED', key: 'delivered', unit: 'count', combine: sum },
    groupsSent: { ask: 'GROUPS_SENT', key: 'groups_sent', unit: 'count', combine: sum },
    groupsDelivered: { ask: 'GROUPS_DELIVERED', key: 'groups_delivered', unit: 'count', combine: sum },
  },
  metricTypes: false,
  lookBackDays: 365,
  zone: 'waba',
  sparse: true,
} as const satisfies DatasetDefinition
