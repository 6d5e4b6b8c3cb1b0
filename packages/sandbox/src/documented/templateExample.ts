import type { DocumentedExample } from './example.js'

const day = { start: 1718064000, end: 1718150400 }
const cost = (type: string, value: number) => ({ type, value })
const click = (type: string, button_content: string, count: number) => ({ type, button_content, count })

/** "Template Analytics", example: one day of an authentication and of a marketing template. */
export const templateExample: DocumentedExample = {
  wabaId: '109259195336416',
  question:
    'template_analytics?start=1718064000&end=1718122745&granularity=daily&metric_types=cost%2Cclicked%2Cdelivered%2Cread%2Csent&template_ids=[1421988012088524%2C2632273056924580]',
  metrics: ['CLICKED', 'COST', 'DELIVERED', 'READ', 'SENT'],
  answer: {
    head: { granularity: 'DAILY', product_type: 'cloud_api' },
    points: [
      {
        template_id: '1421988012088524',
        ...day,
        sent: 1,
        delivered: 1,
        read: 1,
        cost: [cost('amount_spent', 0.01), cost('cost_per_delivered', 0.01)],
      },
      {
        template_id: '2632273056924580',
        ...day,
        sent: 1,
        delivered: 1,
        read: 1,
        clicked: [
          click('quick_reply_button', 'Contact Support', 108),
          click('unique_url_button', 'Tell me more', 16),
        ],
        cost: [
          cost('amount_spent', 0.03),
          cost('cost_per_delivered', 0.03),
          cost('cost_per_url_button_click', 0.03),
        ],
      },
    ],
  },
}
