import type { SandboxTemplate } from './account.js'
import type { Rhythm } from './rhythm.js'

/** A template and how much of it is sent. */
export interface TemplateSpec extends Omit<SandboxTemplate, 'id' | 'language' | 'quality'> {
  /** Messages a day where the account's volume is 1. */
  readonly perDay: number
  readonly rhythm: Rhythm
}

const cloud = { status: 'APPROVED', product: 'CLOUD_API' } as const

/** The templates of a shop: every category, every kind of button, one sent through the other product, one paused. */
export const shopTemplates: readonly TemplateSpec[] = [
  {
    ...cloud,
    name: 'order_update',
    category: 'UTILITY',
    buttons: [{ type: 'URL', text: 'Track order' }],
    perDay: 160,
    rhythm: 'orders',
  },
  { ...cloud, name: 'login_code', category: 'AUTHENTICATION', buttons: [], perDay: 120, rhythm: 'logins' },
  {
    ...cloud,
    name: 'season_sale',
    category: 'MARKETING',
    buttons: [
      { type: 'URL', text: 'Shop now' },
      { type: 'QUICK_REPLY', text: 'Stop promotions' },
    ],
    perDay: 220,
    rhythm: 'campaign',
  },
  {
    ...cloud,
    name: 'appointment_reminder',
    category: 'UTILITY',
    buttons: [
      { type: 'QUICK_REPLY', text: 'Confirm' },
      { type: 'QUICK_REPLY', text: 'Reschedule' },
    ],
    perDay: 60,
    rhythm: 'orders',
  },
  {
    ...cloud,
    name: 'back_in_stock',
    category: 'MARKETING',
    product: 'MARKETING_MESSAGES_LITE_API',
    buttons: [{ type: 'URL', text: 'Buy now' }],
    perDay: 90,
    rhythm: 'campaign',
  },
  {
    ...cloud,
    name: 'loyalty_news',
    category: 'MARKETING',
    status: 'PAUSED',
    buttons: [{ type: 'QUICK_REPLY', text: 'Tell me more' }],
    perDay: 0,
    rhythm: 'campaign',
  },
]

/** The templates the documentation's examples name, with the buttons its answer shows. */
export const documentedTemplateSet: readonly (TemplateSpec & { readonly id: string })[] = [
  {
    ...cloud,
    id: '1421988012088524',
    name: 'sign_in_code',
    category: 'AUTHENTICATION',
    buttons: [],
    perDay: 80,
    rhythm: 'logins',
  },
  {
    ...cloud,
    id: '2632273056924580',
    name: 'autumn_offer',
    category: 'MARKETING',
    buttons: [
      { type: 'QUICK_REPLY', text: 'Contact Support' },
      { type: 'URL', text: 'Tell me more' },
    ],
    perDay: 200,
    rhythm: 'campaign',
  },
  {
    ...cloud,
    id: '1924084211297547',
    name: 'parcel_sent',
    category: 'UTILITY',
    buttons: [],
    perDay: 70,
    rhythm: 'orders',
  },
  {
    ...cloud,
    id: '954638012257287',
    name: 'invoice_ready',
    category: 'UTILITY',
    buttons: [],
    perDay: 40,
    rhythm: 'orders',
  },
  {
    ...cloud,
    id: '969725530748535',
    name: 'visit_tomorrow',
    category: 'UTILITY',
    buttons: [],
    perDay: 30,
    rhythm: 'orders',
  },
  {
    ...cloud,
    id: '245435364965041',
    name: 'winter_offer',
    category: 'MARKETING',
    buttons: [{ type: 'URL', text: 'See the offer' }],
    perDay: 90,
    rhythm: 'campaign',
  },
]
