import { type DatasetDefinition, sum } from './definition.js'

/**
 * One WhatsApp group: messages and members. Later than the source. Buckets start one second late, and
 * `delivered` counts participants, so it may exceed `sent`.
 */
export const group = {
  field: 'group_analytics',
  forms: ['edge'],
  granularities: { DAY: 'DAILY' },
  filters: {
    /** Exactly one. The parameter's name is not documented beyond the point's `group_id`. */
    groupIds: {
      parameter: 'group_ids',
      type: 'id',
      list: true,
      idsOf: 'group',
      required: true,
      most: 1,
      mostAsked: 1,
    },
  },
  dimensions: {},
  ids: { groupId: { key: 'group_id', name: 'groupId', type: 'id' } },
  metrics: {
    sent: { ask: 'SENT', key: 'sent', unit: 'count', combine: sum },
    delivered: { ask: 'DELIVERED', key: 'delivered', unit: 'count', combine: sum },
    read: { ask: 'READ', key: 'read', unit: 'count', combine: sum },
    joined: { ask: 'PARTICIPANTS_JOINED', key: 'joined', unit: 'count', combine: sum },
    left: { ask: 'PARTICIPANTS_LEFT', key: 'left', unit: 'count', combine: sum },
  },
  metricTypes: true,
  metricTypesRequired: true,
  lookBackDays: 90,
  zone: 'utc',
  sparse: false,
} as const satisfies DatasetDefinition
