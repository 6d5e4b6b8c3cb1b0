import type { Quirks } from '../options.js'
import { mix } from '../world/random.js'
import type { Point } from './dataset.js'

/** How the points of a dataset are ordered where no order is promised. */
export type PointOrder = 'newest-first' | 'swapped' | 'as-is'

const orders: Readonly<Record<string, PointOrder>> = {
  analytics: 'swapped',
  conversation_analytics: 'swapped',
  pricing_analytics: 'newest-first',
  call_analytics: 'newest-first',
  template_group_analytics: 'newest-first',
}

/** Gives finished points the platform's habits: their order, their spelling, keys that occur twice. */
export function dressPoints(dataset: string, points: readonly Point[], quirks: Quirks): readonly Point[] {
  const ordered = quirks.unordered ? reorder(points, orders[dataset] ?? 'as-is') : points
  const split = quirks.splitPoints ? ordered.flatMap(halves) : ordered
  const spellings = [
    quirks.approximate ? approximated : undefined,
    quirks.unknownValues ? withUnknownCategory : undefined,
    quirks.lowerCase ? mapValues(lowerCased) : undefined,
    quirks.plusNumbers ? mapValues(plus) : undefined,
    quirks.numbersAsStrings ? mapValues(texted) : undefined,
  ].filter((spelling) => spelling !== undefined)
  return spellings.reduce<readonly Point[]>((dressed, spelling) => dressed.map(spelling), split)
}

function reorder(points: readonly Point[], order: PointOrder): readonly Point[] {
  if (order === 'as-is') return points
  if (order === 'newest-first') return points.toReversed()
  const swapped = [...points]
  for (let index = 0; index + 1 < swapped.length; index += 1) {
    const [one, other] = [swapped[index], swapped[index + 1]]
    if (one === undefined || other === undefined || mix(index, swapped.length) % 3 !== 0) continue
    swapped[index] = other
    swapped[index + 1] = one
  }
  return swapped
}

const countKeys = ['sent', 'delivered', 'conversation', 'volume', 'count', 'cost']

/** Every fifth point becomes two of the same key; their counts add up to the one's. */
function halves(point: Point, index: number): readonly Point[] {
  if (index % 5 !== 0) return [point]
  const [first, second]: [Record<string, unknown>, Record<string, unknown>] = [{}, {}]
  for (const key of countKeys) {
    const value = point[key]
    if (typeof value !== 'number') continue
    const half = Math.floor(value / 2)
    first[key] = half
    second[key] = value - half
  }
  return [
    { ...point, ...first },
    { ...point, ...second },
  ]
}

const roundedKeys = new Set(['sent', 'delivered', 'read', 'conversation', 'volume', 'count'])

type Spelling = (point: Point, index: number) => Point

function mapValues(change: (key: string, value: unknown) => unknown): Spelling {
  return (point) => {
    const changed = Object.entries(point).map(([key, value]) => [key, change(key, value)])
    return Object.assign({}, point, Object.fromEntries(changed))
  }
}

/** One error for all counts of a point, so that what is delivered never exceeds what is sent. */
const approximated: Spelling = (point, index) => {
  const permille = (mix(index, Number(point.start)) % 11) - 5
  return mapValues((key, value) =>
    typeof value === 'number' && roundedKeys.has(key) ? value + Math.trunc((value * permille) / 1000) : value,
  )(point, index)
}

const enumKeys = /_(type|category|direction)$|^direction$/
const lowerCased = (key: string, value: unknown) =>
  typeof value === 'string' && enumKeys.test(key) ? value.toLowerCase() : value
const plus = (key: string, value: unknown) => (key === 'phone_number' ? `+${String(value)}` : value)
const texted = (key: string, value: unknown) =>
  typeof value === 'number' && key !== 'start' && key !== 'end' ? String(value) : value

const withUnknownCategory: Spelling = (point, index) => {
  const key = ['pricing_category', 'conversation_category'].find((candidate) => candidate in point)
  return key === undefined || index % 7 !== 0 ? point : { ...point, [key]: 'SOMETHING_NEW' }
}
