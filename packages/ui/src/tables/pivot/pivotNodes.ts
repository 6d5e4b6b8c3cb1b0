import type { Rollup } from '@wabalytics/hooks'
import type { RankColumns } from './findGroup.js'
import type { PivotNode } from './PivotModel.js'
import type { PivotGroups } from './pivotGroups.js'

/** The words of a field's value: by its rank, or of a bucket by its start. */
export type LabelOf = (field: string, rank: number) => string

/** The groups of one side as a tree, siblings in the order of their words, buckets in that of time. */
export function pivotNodes(
  groups: PivotGroups,
  fields: readonly string[],
  labelOf: LabelOf,
  collator: Intl.Collator,
): PivotNode {
  const { rollup, ranks } = groups.by(fields)
  const places = fields.map((field) => placesOf(rollup, field, labelOf, collator))
  return new GroupNode({ ranks, places }, [], 0, rollup.length)
}

interface Side {
  readonly ranks: RankColumns
  /** By field: where each rank stands among siblings; `undefined` in the order of ranks. */
  readonly places: readonly (Uint32Array | undefined)[]
}

/** A stretch of the finest groups, which are sorted by rank; what is in it is found when it is asked for. */
class GroupNode implements PivotNode {
  private found: readonly PivotNode[] | undefined

  constructor(
    private readonly side: Side,
    readonly ranks: readonly number[],
    private readonly from: number,
    private readonly to: number,
  ) {}

  get level(): number {
    return this.ranks.length
  }

  get children(): readonly PivotNode[] {
    this.found ??= this.split()
    return this.found
  }

  private split(): readonly PivotNode[] {
    const { side, ranks, level, from, to } = this
    const column = side.ranks[level]
    if (column === undefined) return leaf
    const nodes: PivotNode[] = []
    for (let start = from; start < to; ) {
      const rank = column[start] ?? 0
      let end = start + 1
      while (end < to && column[end] === rank) end++
      nodes.push(new GroupNode(side, [...ranks, rank], start, end))
      start = end
    }
    const places = side.places[level]
    if (places === undefined) return nodes
    const placeOf = (node: PivotNode): number => places[node.ranks[level] ?? 0] ?? 0
    return nodes.sort((a, b) => placeOf(a) - placeOf(b))
  }
}

const leaf: readonly PivotNode[] = []

/** Where each text stands in the language's order; texts shown alike stay as they were. */
function placesOf(
  { keys }: Rollup,
  field: string,
  labelOf: LabelOf,
  collator: Intl.Collator,
): Uint32Array | undefined {
  const key = keys.get(field)
  if (key?.kind !== 'text') return undefined
  const labels = key.values.map((_, rank) => labelOf(field, rank))
  const order = [...labels.keys()].sort((a, b) => collator.compare(labels[a] ?? '', labels[b] ?? ''))
  const places = new Uint32Array(order.length)
  for (const [place, rank] of order.entries()) places[rank] = place
  return places
}

/** The text a rank stands for; `undefined` for those the platform did not name. */
export function textOfRank({ keys }: Rollup, field: string, rank: number): string | undefined {
  const key = keys.get(field)
  return key?.kind === 'text' ? key.values[rank] : undefined
}
