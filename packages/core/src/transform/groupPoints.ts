import type { Accumulator } from './accumulate.js'
import type { KeyPart } from './groupKeys.js'
import { addCells, setCells } from './kernels.js'

/** Which cell each point belongs to; each combination of keys has a cell. */
export interface CellSpace {
  readonly cells: number
  /** Writes the cells of points `from` to `from + count` into `cellOf`. */
  fill(cellOf: Uint32Array, from: number, count: number): void
}

/** A cell space, and how to get from its cells back to keys. */
export interface Grouping {
  readonly space: CellSpace
  /** The cells that have points, in the order of their keys. */
  used(points: Uint32Array): Uint32Array
  /** By key part, each used cell's rank. */
  ranksOf(used: Uint32Array): readonly Uint32Array[]
}

/** Points that pass by at once: their cells stay in the processor's nearest memory. */
const chunk = 4096

/** Lets all points of a table of `length` pass by. */
export function passBy(length: number, space: CellSpace, accumulators: readonly Accumulator[]): void {
  const cellOf = new Uint32Array(Math.min(chunk, length))
  for (let from = 0; from < length; from += chunk) {
    const count = Math.min(chunk, length - from)
    space.fill(cellOf, from, count)
    for (const accumulator of accumulators) accumulator.add(cellOf, from, count)
  }
}

/** Groups the points of a table of `length` by any number of keys; none makes one group of all. */
export function groupPoints(length: number, parts: readonly KeyPart[]): Grouping {
  const combinations = parts.reduce((product, part) => product * part.size, 1)
  return combinations <= Math.max(65_536, length) ? groupDense(parts) : groupSparse(length, parts)
}

/** Every combination of keys has a cell of its own, whether it has points or not: no look-ups. */
function groupDense(parts: readonly KeyPart[]): Grouping {
  let cells = 1
  const strides: number[] = []
  for (const part of parts.toReversed()) {
    strides.unshift(cells)
    cells *= part.size
  }
  const scaled = parts.map(({ ranks }, i) => ranks.map((rank) => rank * (strides[i] ?? 1)))
  return {
    space: {
      cells,
      fill(cellOf, from, count) {
        if (parts.length === 0) cellOf.fill(0, 0, count)
        for (const [i, part] of parts.entries()) {
          const ranks = scaled[i]
          if (ranks === undefined) continue
          if (i === 0) setCells(cellOf, part.codes, ranks, from, count)
          else addCells(cellOf, part.codes, ranks, from, count)
        }
      },
    },
    used: (points) => {
      let count = 0
      for (let cell = 0; cell < cells; cell++) if (points[cell] !== 0) count++
      const used = new Uint32Array(count)
      for (let cell = 0, group = 0; group < count; cell++) if (points[cell] !== 0) used[group++] = cell
      return used
    },
    ranksOf: (used) =>
      parts.map(({ size }, i) => used.map((cell) => Math.floor(cell / (strides[i] ?? 1)) % size)),
  }
}

/** More combinations than could be held: cells are made as they are met, one key after another. */
function groupSparse(length: number, parts: readonly KeyPart[]): Grouping {
  const all = new Uint32Array(length)
  let ranks: number[][] = []
  let cells = 1
  for (const { codes, ranks: rankOf, size } of parts) {
    const known = new Map<number, number>()
    const next: number[][] = Array.from({ length: ranks.length + 1 }, () => [])
    for (let i = 0; i < length; i++) {
      const before = all[i] ?? 0
      const rank = rankOf[codes[i] ?? 0] ?? 0
      const key = before * size + rank
      let cell = known.get(key)
      if (cell === undefined) {
        cell = known.size
        known.set(key, cell)
        for (let part = 0; part < ranks.length; part++) next[part]?.push(ranks[part]?.[before] ?? 0)
        next[ranks.length]?.push(rank)
      }
      all[i] = cell
    }
    ranks = next
    cells = known.size
  }
  const sorted = Uint32Array.from({ length: cells }, (_, cell) => cell).sort((a, b) => {
    for (const part of ranks) {
      const difference = (part[a] ?? 0) - (part[b] ?? 0)
      if (difference !== 0) return difference
    }
    return 0
  })
  return {
    space: {
      cells,
      fill: (cellOf, from, count) => cellOf.set(all.subarray(from, from + count)),
    },
    used: () => sorted,
    ranksOf: (used) => ranks.map((part) => used.map((cell) => part[cell] ?? 0)),
  }
}
