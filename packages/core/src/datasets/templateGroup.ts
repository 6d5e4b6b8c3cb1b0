import type { DatasetDefinition } from './definition.js'
import { clicksByCategory, templateMetrics } from './template.js'

/** Like template analytics, by template group. Later than the source. */
export const templateGroup = {
  field: 'template_group_analytics',
  forms: ['edge'],
  granularities: { DAY: 'DAILY' },
  filters: {
    templateGroupIds: {
      parameter: 'template_group_ids',
      type: 'id',
      list: true,
      idsOf: 'templateGroup',
      required: true,
      most: 10,
    },
  },
  dimensions: {},
  ids: { templateGroupId: { key: 'template_group_id', name: 'templateGroupId', type: 'id' } },
  metrics: templateMetrics,
  clicks: 'CLICKED',
  clicksByCategory,
  metricTypes: true,
  lookBackDays: 90,
  zone: 'utc',
  sparse: false,
} as const satisfies DatasetDefinition
