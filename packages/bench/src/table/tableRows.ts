/** A row as every peer is given it. */
export interface TableRow {
  readonly id: number
  readonly start: number
  readonly country: string
  readonly phone: string
  readonly category: string
  readonly type: string
  readonly tier: string
  readonly volume: number
  readonly cost: number
}

/** The eight columns of the table, in order. */
export const columnKeys = ['start', 'country', 'phone', 'category', 'type', 'tier', 'volume', 'cost'] as const

export const tableSize = { rows: 100_000, width: 960, height: 420, rowHeight: 34 } as const

const countries =
  'BR AR CL CO MX PE US GB DE FR ES IT PT NL IN ID MY SG AE SA EG ZA NG KE TR IL PL RO AU JP'.split(' ')
const categories = ['MARKETING', 'UTILITY', 'AUTHENTICATION', 'SERVICE']
const types = ['REGULAR', 'FREE_CUSTOMER_SERVICE', 'FREE_ENTRY_POINT']
const tiers = ['0:250000', '250001:2000000', '2000001:15000000', '15000001:MAX']

/** The same rows every time, in no order; ties are many, so that who is not stable is found out. */
export function tableRows(count: number): readonly TableRow[] {
  let state = 9
  const random = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)] ?? ''
  return Array.from({ length: count }, (_, id) => {
    const volume = 1 + Math.floor(random() * 48_000)
    return {
      id,
      start: 1782864000 + Math.floor((id / count) * 60) * 86_400,
      country: pick(countries),
      phone: `55119${10_000_000 + Math.floor(random() * 12) * 7919}`,
      category: pick(categories),
      type: pick(types),
      tier: pick(tiers),
      volume,
      cost: Math.round(volume * 0.68) / 100,
    }
  })
}

export const shownDate = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeZone: 'UTC' })
export const shownCount = new Intl.NumberFormat('en')
export const shownMoney = new Intl.NumberFormat('en', { style: 'currency', currency: 'USD' })

/** A cell's words, the same for every peer. */
export function shownCell(row: TableRow, key: (typeof columnKeys)[number]): string {
  if (key === 'start') return shownDate.format(row.start * 1000)
  if (key === 'volume') return shownCount.format(row.volume)
  return key === 'cost' ? shownMoney.format(row.cost) : row[key]
}
