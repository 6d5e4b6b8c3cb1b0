import { localDay } from '../localDays.js'
import type { Groups, Peer, Question, Totals } from '../peer.js'
import type { Point } from '../points.js'

/** Texts or numbers as codes. */
class Dictionary<T> {
  readonly values: T[] = []
  private readonly codes = new Map<T, number>()

  code(value: T): number {
    let code = this.codes.get(value)
    if (code === undefined) {
      code = this.values.push(value) - 1
      this.codes.set(value, code)
    }
    return code
  }
}

interface Cells {
  readonly points: Uint32Array
  readonly volume: Float64Array
  readonly cost: Float64Array
  readonly withoutCost: Uint32Array
}

/** Typed arrays filled without any checks, and one loop a question: what can be had for these questions alone. */
export const typedColumns: Peer<Cells> = {
  name: 'typed columns by hand',
  floor: true,
  prepare(points) {
    const columns = read(points)
    return {
      ask: (question) => ask(columns, question),
      groups: (cells, question) => groups(columns, cells, question),
    }
  },
}

type Columns = ReturnType<typeof read>

function read(points: readonly Point[]) {
  const { length } = points
  const starts = new Dictionary<number>()
  const countries = new Dictionary<string>()
  const phones = new Dictionary<string>()
  const types = new Dictionary<string>()
  const categories = new Dictionary<string>()
  const tiers = new Dictionary<string | undefined>()
  const start = new Uint16Array(length)
  const country = new Uint8Array(length)
  const phone = new Uint8Array(length)
  const type = new Uint8Array(length)
  const category = new Uint8Array(length)
  const tier = new Uint8Array(length)
  const volume = new Float64Array(length)
  const cost = new Float64Array(length)
  const hasCost = new Uint8Array(length)
  for (let i = 0; i < length; i++) {
    const point = points[i] as Point
    start[i] = starts.code(point.start)
    country[i] = countries.code(point.country)
    phone[i] = phones.code(point.phone_number)
    type[i] = types.code(point.pricing_type)
    category[i] = categories.code(point.pricing_category)
    tier[i] = tiers.code(point.tier)
    volume[i] = point.volume
    if (point.cost !== undefined) {
      cost[i] = point.cost
      hasCost[i] = 1
    }
  }
  return { starts, countries, categories, start, country, category, volume, cost, hasCost }
}

function ask(columns: Columns, question: Question): Cells {
  const { starts, countries, categories, start, country, category } = columns
  if (question === 'country') return add(columns, country, undefined, 0, countries.values.length)
  const width = categories.values.length
  if (question === 'start × category') {
    return add(columns, start, undefined, width, starts.values.length * width, category)
  }
  const days = new Dictionary<number>()
  const dayOf = Uint32Array.from(starts.values, (moment) => days.code(localDay(moment)))
  return add(columns, start, dayOf, width, days.values.length * width, category)
}

function add(
  { volume, cost, hasCost }: Columns,
  outer: Uint8Array | Uint16Array,
  translate: Uint32Array | undefined,
  width: number,
  cells: number,
  inner?: Uint8Array,
): Cells {
  const result = {
    points: new Uint32Array(cells),
    volume: new Float64Array(cells),
    cost: new Float64Array(cells),
    withoutCost: new Uint32Array(cells),
  }
  const { points, volume: volumes, cost: costs, withoutCost } = result
  for (let i = 0; i < outer.length; i++) {
    const code = outer[i] as number
    const place = translate === undefined ? code : (translate[code] as number)
    const cell = inner === undefined ? place : place * width + (inner[i] as number)
    points[cell] = (points[cell] as number) + 1
    volumes[cell] = (volumes[cell] as number) + (volume[i] as number)
    costs[cell] = (costs[cell] as number) + (cost[i] as number)
    withoutCost[cell] = (withoutCost[cell] as number) + 1 - (hasCost[i] as number)
  }
  return result
}

function groups({ starts, countries, categories }: Columns, cells: Cells, question: Question): Groups {
  const all = new Map<string, Totals>()
  const width = categories.values.length
  const days = [...new Set(starts.values.map(localDay))]
  for (let cell = 0; cell < cells.points.length; cell++) {
    if (cells.points[cell] === 0) continue
    const outer = Math.floor(cell / width)
    const place = question === 'start × category' ? starts.values[outer] : days[outer]
    const key =
      question === 'country' ? countries.values[cell] : `${place} ${categories.values[cell % width]}`
    all.set(String(key), [
      cells.points[cell] ?? 0,
      cells.volume[cell] ?? 0,
      cells.cost[cell] ?? 0,
      cells.withoutCost[cell] ?? 0,
    ])
  }
  return all
}
