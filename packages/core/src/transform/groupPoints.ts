import type { CellSpace } from './accumulate.js'
import type { KeyPart } from './groupKeys.js'

/** Points sorted into cells, and the cells that have any, in the order of their keys. */
export interface Grouping {
  readonly space: CellSpace
  /** The cell of each group. */
  readonly used: Uint32Array
  /** By key part, each group's rank. */
  readonly ranks: readonly Uint32Array[]
}

/** Groups the points of a table of `length` by any number of keys; none makes one group of all. */
export function groupPoints(length: number, parts: readonly KeyPart[]): Grouping {
  const combinations = parts.reduce((product, part) => product * part.size, 1)
  return combinations <= Math.max(65_536, 4 * length) ? groupDense(length, parts) : groupSparse(length, parts)
}

/** Every combination of keys has a cell of its own: no look-ups. */
function groupDense(length: number, parts: readonly KeyPart[]): Grouping {
  let cells = 1
  const strides: number[] = []
  for (const part of parts.toReversed()) {
    strides.unshift(cells)
    cells *= part.size
  }
  const cellOf = new Uint32Array(length)
  parts.forEach((part, i) => {
    addRanks(cellOf, part, strides[i] ?? 1)
  })
  const points = countPoints(cellOf, cells)
  let groups = 0
  for (let cell = 0; cell < cells; cell++) if (points[cell] !== 0) groups++
  const used = new Uint32Array(groups)
  for (let cell = 0, group = 0; cell < cells; cell++) if (points[cell] !== 0) used[group++] = cell
  const ranks = parts.map((part, i) => {
    const stride = strides[i] ?? 1
    return used.map((cell) => Math.floor(cell / stride) % part.size)
  })
  return { space: { cells, cellOf, points }, used, ranks }
}

function addRanks(cellOf: Uint32Array, { codes, ranks }: KeyPart, stride: number): void {
  const scaled = ranks.map((rank) => rank * stride)
  for (let i = 0; i < cellOf.length; i++) cellOf[i] = (cellOf[i] ?? 0) + (scaled[codes[i] ?? 0] ?? 0)
}

function countPoints(cellOf: Uint32Array, cells: number): Uint32Array {
  const points = new Uint32Array(cells)
  for (let i = 0; i < cellOf.length; i++) {
    const cell = cellOf[i] ?? 0
    points[cell] = (points[cell] ?? 0) + 1
  }
  return points
}

/** More combinations than could be held: cells are made as they are met, one key after another. */
function groupSparse(length: number, parts: readonly KeyPart[]): Grouping {
  const cellOf = new Uint32Array(length)
  let ranks: number[][] = []
  let cells = 1
  for (const { codes, ranks: rankOf, size } of parts) {
    const known = new Map<number, number>()
    const next: number[][] = [...ranks, []].map(() => [])
    for (let i = 0; i < length; i++) {
      const before = cellOf[i] ?? 0
      const rank = rankOf[codes[i] ?? 0] ?? 0
      const key = before * size + rank
      let cell = known.get(key)
      if (cell === undefined) {
        cell = known.size
        known.set(key, cell)
        for (let part = 0; part < ranks.length; part++) next[part]?.push(ranks[part]?.[before] ?? 0)
        next[ranks.length]?.push(rank)
      }
      cellOf[i] = cell
    }
    ranks = next
    cells = known.size
  }
  const used = Uint32Array.from({ length: cells }, (_, cell) => cell).sort((a, b) => {
    for (const part of ranks) {
      const difference = (part[a] ?? 0) - (part[b] ?? 0)
      if (difference !== 0) return difference
    }
    return 0
  })
  const sorted = ranks.map((part) => used.map((cell) => part[cell] ?? 0))
  return { space: { cells, cellOf, points: countPoints(cellOf, cells) }, used, ranks: sorted }
}
