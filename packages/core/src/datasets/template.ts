import { type DatasetDefinition, sum } from './definition.js'

/**
 * The columns of template and template group analytics. Unit costs hold for the asked window only, so they
 * are recomputed from sums and never added. Source: "Cost and Click Metrics".
 */
export const templateMetrics = {
  sent: { ask: 'SENT', key: 'sent', unit: 'count', combine: sum },
  delivered: { ask: 'DELIVERED', key: 'delivered', unit: 'count', combine: sum },
  /** Kept 7 days after the send (Meta's later pages), as clicks are. */
  read: { ask: 'READ', key: 'read', unit: 'count', combine: sum, keptDays: 7 },
  amountSpent: { ask: 'COST', key: 'cost', item: 'amount_spent', unit: 'money', combine: sum },
  costPerDelivered: {
    ask: 'COST',
    key: 'cost',
    item: 'cost_per_delivered',
    unit: 'unit-cost',
    combine: { rule: 'ratio', of: 'amountSpent', per: 'delivered' },
  },
  costPerUrlButtonClick: {
    ask: 'COST',
    key: 'cost',
    item: 'cost_per_url_button_click',
    unit: 'unit-cost',
    combine: { rule: 'ratio', of: 'amountSpent', per: 'clicks:url_button' },
  },
} as const satisfies DatasetDefinition['metrics']

/**
 * Meta counts clicks of marketing and utility templates only (its later pages). A category in neither list was not
 * announced: whether its clicks are counted is not known.
 */
export const clicksByCategory = {
  counted: ['MARKETING', 'UTILITY'],
  notCounted: ['AUTHENTICATION'],
} as const

/** Sent, delivered, read, clicked and cost of message templates. Source: "Template Analytics". */
export const template = {
  field: 'template_analytics',
  forms: ['edge'],
  granularities: { DAY: 'DAILY' },
  filters: {
    templateIds: {
      parameter: 'template_ids',
      type: 'id',
      list: true,
      idsOf: 'template',
      required: true,
      most: 10,
    },
    /** Absent: Cloud API only; sends through the Marketing Messages API are then silently missing. */
    productType: {
      parameter: 'product_type',
      type: 'enum',
      list: false,
      values: ['CLOUD_API', 'MARKETING_MESSAGES_LITE_API', 'MARKETING_MESSAGES_API_FOR_WHATSAPP'],
    },
    useWabaTimezone: { parameter: 'use_waba_timezone', type: 'boolean', list: false },
  },
  dimensions: {},
  ids: { templateId: { key: 'template_id', name: 'templateId', type: 'id' } },
  metrics: templateMetrics,
  clicks: 'CLICKED',
  clicksByCategory,
  metricTypes: true,
  lookBackDays: 90,
  zone: 'utc',
  sparse: false,
} as const satisfies DatasetDefinition
