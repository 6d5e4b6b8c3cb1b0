import { type PointTable, readTable } from '@wabalytics/core'

export const DAYS = 365
/** 2026-01-01 in UTC. */
export const FIRST = 1_767_225_600
const DAY = 86_400

const countries =
  'BR AR CL CO MX PE US GB DE FR ES IT PT NL IN ID MY SG AE SA EG ZA NG KE TR IL PL RO AU JP'.split(' ')
const categories = ['MARKETING', 'UTILITY', 'AUTHENTICATION', 'SERVICE']

/** A year of daily points by country, phone number and category, the same every time. */
export function pivotTable(points: number): PointTable {
  let state = 11
  const random = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0
    return (state >>> 8) / 16_777_216
  }
  const data = Array.from({ length: points }, (_, at) => {
    const start = FIRST + Math.floor((at / points) * DAYS) * DAY
    const volume = 1 + Math.floor(random() * 48_000)
    return {
      start,
      end: start + DAY,
      country: countries[Math.floor(random() * countries.length)],
      phone_number: `55119${10_000_000 + Math.floor(random() * 12) * 7919}`,
      pricing_category: categories[Math.floor(random() * categories.length)],
      volume,
      ...(random() < 0.02 ? {} : { cost: Math.round(volume * 0.68) / 100 }),
    }
  })
  return readTable(
    { pricing_analytics: { data: [{ data_points: data }] } },
    {
      dataset: 'pricing',
      wabaId: '102290129340398',
      range: { start: FIRST, end: FIRST + DAYS * DAY },
      granularity: 'DAY',
      dimensions: ['COUNTRY', 'PHONE', 'PRICING_CATEGORY'],
    },
  ).table
}
