import type { AccountKey, AccountTrait, SandboxPhoneNumber } from './account.js'
import { documentedTemplateSet, shopTemplates, type TemplateSpec } from './templateSets.js'

/** Countries a number writes to, with each one's share of its messages per mille. */
export type Reach = readonly (readonly [country: string, permille: number])[]

export interface PhoneSpec {
  readonly number: string
  readonly display: string
  readonly reach: Reach
  /** @default 'GREEN' */
  readonly quality?: SandboxPhoneNumber['quality']
}

/** An account as it is written down; `accounts.ts` gives it its ids. */
export interface AccountSpec {
  readonly key: AccountKey
  /** Only the documented accounts have ids of their own. */
  readonly id?: string
  readonly name: string
  readonly currency: string
  readonly timeZone: string
  readonly timezoneId: string
  readonly country: string
  readonly launched: string
  readonly language: string
  readonly phones: readonly PhoneSpec[]
  readonly templates: readonly (TemplateSpec & { readonly id?: string })[]
  /** Answers to customers a day and number. */
  readonly supportPerDay: number
  /** Factor on what is sent of each template. */
  readonly volume: number
  /** Messages of the whole business portfolio for each of this account: tiers count them all. */
  readonly portfolio: number
  readonly traits: readonly AccountTrait[]
  readonly groups: readonly string[]
}

const usual = {
  templates: shopTemplates,
  supportPerDay: 90,
  volume: 1,
  portfolio: 1,
  traits: [],
  groups: [],
} as const

function phone(number: string, display: string, ...reach: Reach): PhoneSpec {
  return { number, display, reach }
}

const losAngeles = {
  currency: 'USD',
  timeZone: 'America/Los_Angeles',
  timezoneId: '1',
  country: 'US',
  language: 'en_US',
} as const

/** Every account of the sandbox. All numbers are from ranges nobody is reached at, or the documentation's own. */
export const accountSpecs: readonly AccountSpec[] = [
  {
    ...usual,
    ...losAngeles,
    key: 'documented',
    id: '102290129340398',
    name: 'Documented Examples',
    launched: '2018-01-01',
    traits: ['documented'],
    phones: [
      phone('16505550111', '+1 650-555-0111', ['US', 700], ['BR', 300]),
      phone('16505550112', '+1 650-555-0112', ['US', 1000]),
      phone('16505550113', '+1 650-555-0113', ['BR', 1000]),
      phone('15550458206', '+1 555-045-8206', ['US', 1000]),
      phone('19195552584', '+1 919-555-2584', ['US', 1000]),
    ],
  },
  {
    ...usual,
    ...losAngeles,
    key: 'documentedTemplates',
    id: '109259195336416',
    name: 'Documented Template Examples',
    launched: '2023-02-01',
    traits: ['documented'],
    templates: documentedTemplateSet,
    phones: [phone('16505550114', '+1 650-555-0114', ['US', 800], ['CA', 200])],
  },
  {
    ...usual,
    key: 'saoPaulo',
    name: 'Padaria Aurora',
    currency: 'BRL',
    timeZone: 'America/Sao_Paulo',
    timezoneId: '25',
    country: 'BR',
    language: 'pt_BR',
    launched: '2023-03-01',
    volume: 3,
    groups: ['Clientes da Vila'],
    phones: [
      phone('5511955500101', '+55 11 95550-0101', ['BR', 1000]),
      phone('5511955500102', '+55 11 95550-0102', ['BR', 850], ['MX', 150]),
    ],
  },
  {
    ...usual,
    key: 'kolkata',
    name: 'Ganga Textiles',
    currency: 'INR',
    timeZone: 'Asia/Kolkata',
    timezoneId: '71',
    country: 'IN',
    language: 'en_US',
    launched: '2023-01-15',
    volume: 8,
    supportPerDay: 240,
    portfolio: 3,
    phones: [
      phone('915550000101', '+91 55500 00101', ['IN', 1000]),
      phone('915550000102', '+91 55500 00102', ['IN', 700], ['AE', 200], ['SG', 100]),
    ],
  },
  {
    ...usual,
    key: 'jakarta',
    name: 'Warung Digital',
    currency: 'IDR',
    timeZone: 'Asia/Jakarta',
    timezoneId: '66',
    country: 'ID',
    language: 'id',
    launched: '2023-06-01',
    volume: 4,
    phones: [phone('6281555500101', '+62 815-5550-0101', ['ID', 950], ['SG', 50])],
  },
  {
    ...usual,
    key: 'newYork',
    name: 'Hudson Outfitters',
    currency: 'USD',
    timeZone: 'America/New_York',
    timezoneId: '7',
    country: 'US',
    language: 'en_US',
    launched: '2022-11-01',
    volume: 2,
    phones: [
      phone('12125550101', '+1 212-555-0101', ['US', 900], ['CA', 100]),
      phone('12125550102', '+1 212-555-0102', ['US', 600], ['MX', 250], ['IN', 150]),
    ],
  },
  {
    ...usual,
    key: 'cairo',
    name: 'Nile Pharmacy',
    currency: 'USD',
    timeZone: 'Africa/Cairo',
    timezoneId: '53',
    country: 'EG',
    language: 'ar',
    launched: '2023-09-01',
    phones: [phone('201555500101', '+20 155 550 0101', ['EG', 850], ['AE', 150])],
  },
  {
    ...usual,
    key: 'seoul',
    name: 'Hangang Beauty',
    currency: 'KRW',
    timeZone: 'Asia/Seoul',
    timezoneId: '79',
    country: 'KR',
    language: 'ko',
    launched: '2024-02-01',
    phones: [phone('821055500101', '+82 10-5550-0101', ['KR', 800], ['JP', 200])],
  },
  {
    ...usual,
    key: 'partnerBilled',
    name: 'Clínica Horizonte',
    currency: 'BRL',
    timeZone: 'America/Sao_Paulo',
    timezoneId: '25',
    country: 'BR',
    language: 'pt_BR',
    launched: '2023-02-01',
    traits: ['partner-billed'],
    phones: [phone('5511955500103', '+55 11 95550-0103', ['BR', 1000])],
  },
  {
    ...usual,
    key: 'european',
    name: 'Spree Fahrräder',
    currency: 'EUR',
    timeZone: 'Europe/Berlin',
    timezoneId: '47',
    country: 'DE',
    language: 'de',
    launched: '2023-05-01',
    traits: ['insights-unavailable'],
    phones: [phone('4915550000101', '+49 1555 0000101', ['DE', 800], ['FR', 120], ['GB', 80])],
  },
  {
    ...usual,
    key: 'insightsOff',
    name: 'Marina Travel',
    currency: 'USD',
    timeZone: 'Asia/Dubai',
    timezoneId: '8',
    country: 'AE',
    language: 'en_US',
    launched: '2024-05-01',
    traits: ['insights-off'],
    phones: [phone('971555500101', '+971 55 550 0101', ['AE', 700], ['IN', 300])],
  },
  {
    ...usual,
    key: 'empty',
    name: 'Brand New Bistro',
    currency: 'EUR',
    timeZone: 'Europe/Paris',
    timezoneId: '57',
    country: 'FR',
    language: 'fr',
    launched: '2026-01-01',
    traits: ['empty'],
    templates: [],
    phones: [],
  },
  {
    ...usual,
    key: 'large',
    name: 'Meridian Mobile',
    currency: 'USD',
    timeZone: 'America/Mexico_City',
    timezoneId: '94',
    country: 'MX',
    language: 'es_MX',
    launched: '2022-06-01',
    volume: 150,
    supportPerDay: 9000,
    portfolio: 2,
    traits: ['large'],
    groups: ['Distribuidores', 'Soporte Norte'],
    templates: [1, 2].flatMap((line) =>
      shopTemplates.map((template) => ({ ...template, name: `${template.name}_${line}` })),
    ),
    phones: [
      phone('525555500101', '+52 55 5550 0101', ['MX', 900], ['US', 100]),
      phone('525555500102', '+52 55 5550 0102', ['MX', 1000]),
      { ...phone('573015550101', '+57 301 555 0101', ['CO', 1000]), quality: 'YELLOW' },
      phone('549115550101', '+54 9 11 5550-101', ['AR', 900], ['BR', 100]),
      phone('525555500103', '+52 55 5550 0103', ['MX', 600], ['US', 400]),
      { ...phone('512155500101', '+51 215 550 0101', ['PE', 1000]), quality: 'RED' },
    ],
  },
  // Later accounts stand behind the others: ids follow from the order.
  {
    ...usual,
    key: 'onPremises',
    name: 'Lagos Motors',
    currency: 'USD',
    timeZone: 'Africa/Lagos',
    timezoneId: '96',
    country: 'NG',
    language: 'en_US',
    launched: '2023-04-01',
    volume: 40,
    traits: ['on-premises'],
    phones: [phone('2341555500101', '+234 155 550 0101', ['NG', 1000])],
  },
  {
    ...usual,
    key: 'coexisting',
    name: 'Café Coyoacán',
    currency: 'MXN',
    timeZone: 'America/Mexico_City',
    timezoneId: '94',
    country: 'MX',
    language: 'es_MX',
    launched: '2025-02-01',
    traits: ['coexistence'],
    phones: [phone('525555500104', '+52 55 5550 0104', ['MX', 1000])],
  },
  {
    ...usual,
    key: 'businessAgent',
    name: 'Tierra Outdoor',
    currency: 'USD',
    timeZone: 'America/Bogota',
    timezoneId: '43',
    country: 'CO',
    language: 'es_MX',
    launched: '2024-03-01',
    traits: ['business-agent'],
    phones: [phone('573015550102', '+57 301 555 0102', ['CO', 1000])],
  },
]
