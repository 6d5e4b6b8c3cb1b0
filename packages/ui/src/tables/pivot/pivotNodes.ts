import type { Rollup } from '@wabalytics/hooks'
import type { PivotNode } from './PivotModel.js'
import { type PivotGroups, ranksAt } from './pivotGroups.js'

/** The words of a field's value: by its rank, or of a bucket by its start. */
export type LabelOf = (field: string, rank: number) => string

/** The groups of one side as a tree, siblings in the order of their words, buckets in that of time. */
export function pivotNodes(
  groups: PivotGroups,
  fields: readonly string[],
  labelOf: LabelOf,
  collator: Intl.Collator,
): PivotNode {
  const children = new Map<string, PivotNode[]>()
  for (let level = fields.length; level > 0; level--) {
    const some = fields.slice(0, level)
    const { rollup } = groups.by(some)
    for (let group = 0; group < rollup.length; group++) {
      const ranks = ranksAt(rollup, some, group)
      const id = ranks.join()
      const parent = ranks.slice(0, -1).join()
      const siblings = children.get(`${level - 1}:${parent}`) ?? []
      children.set(`${level - 1}:${parent}`, siblings)
      siblings.push({ id, level, ranks, children: children.get(`${level}:${id}`) ?? [] })
    }
  }
  for (const [key, siblings] of children) {
    const level = Number(key.split(':')[0])
    const field = fields[level] ?? ''
    if (groups.source.table.dimensions.has(field) || field === 'currency') {
      const label = new Map(siblings.map((node) => [node, labelOf(field, node.ranks[level] ?? 0)]))
      siblings.sort((a, b) => collator.compare(label.get(a) ?? '', label.get(b) ?? ''))
    }
  }
  return { id: '', level: 0, ranks: [], children: children.get('0:') ?? [] }
}

/** The text a rank stands for; `undefined` for those the platform did not name. */
export function textOfRank({ keys }: Rollup, field: string, rank: number): string | undefined {
  const key = keys.get(field)
  return key?.kind === 'text' ? key.values[rank] : undefined
}
