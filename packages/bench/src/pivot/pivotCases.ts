import type { PivotLayout } from '@wabalytics/ui/tables'

const rows = ['pricingCategory', 'country']
const columns = ['start']

/** What is shown first, and what it is changed to, one after another; each is timed. */
export const pivotCases = {
  'category, country by month': { rows, columns, metrics: ['volume'] },
  'cost instead of volume': { rows, columns, metrics: ['cost'] },
  'the same fields in other places': {
    rows: ['country'],
    columns: ['pricingCategory', 'start'],
    metrics: ['cost'],
  },
  'another field': { rows: ['phoneNumber', 'pricingCategory'], columns, metrics: ['cost'] },
  'fewer fields': { rows: ['pricingCategory'], columns, metrics: ['cost'] },
  'three figures, one a quotient': {
    rows,
    columns,
    metrics: ['volume', 'cost', 'price'],
  },
} as const satisfies Record<string, PivotLayout>

export type PivotCase = keyof typeof pivotCases
