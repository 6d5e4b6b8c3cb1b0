import { sum } from '../../format/sum.js'
import { figureOf } from '../../frame/missing/missingWords.js'

/** A part of a whole that has no parts of its own. */
export interface TreeLeaf {
  /** Stable name, unique in its group. */
  readonly key: string
  /** What people read. */
  readonly label: string
  /** The figure, or `null` when there is none. */
  readonly value: number | null
}

/** A part of the whole, with parts of its own or a figure. */
export interface TreeGroup {
  /** Stable name; the colour follows it. */
  readonly key: string
  /** What people read. */
  readonly label: string
  /** The figure of a group without parts; with parts it is their sum. @default null */
  readonly value?: number | null | undefined
  /** Its parts. @default [] */
  readonly children?: readonly TreeLeaf[] | undefined
}

/** A group with the figures that can be drawn, its parts largest first. */
export interface TreePart {
  readonly group: TreeGroup
  readonly value: number
  readonly leaves: readonly { readonly leaf: TreeLeaf; readonly value: number }[]
}

/** What a treemap is made of. */
export interface TreeParts {
  readonly parts: readonly TreePart[]
  readonly total: number
  /** Figures below zero, which have no area. */
  readonly undrawn: number
  readonly missing: number
}

/** A group's leaves; one without parts is its own leaf. */
export function leavesOf({ key, label, value = null, children = [] }: TreeGroup): readonly TreeLeaf[] {
  return children.length > 0 ? children : [{ key, label, value }]
}

/** Groups in, what is drawn of them out, largest first. Zero has no area but keeps its row in the table. */
export function treeParts(groups: readonly TreeGroup[]): TreeParts {
  const all = groups.flatMap(leavesOf).map(({ value }) => figureOf(value))
  const parts = groups
    .map((group): TreePart => {
      const leaves = leavesOf(group)
        .flatMap((leaf) => {
          const value = figureOf(leaf.value)
          return value !== null && value > 0 ? [{ leaf, value }] : []
        })
        .sort((one, other) => other.value - one.value)
      return { group, leaves, value: sum(leaves.map(({ value }) => value)) }
    })
    .filter(({ value }) => value > 0)
    .sort((one, other) => other.value - one.value)
  return {
    parts,
    total: sum(parts.map(({ value }) => value)),
    undrawn: all.filter((value) => value !== null && value < 0).length,
    missing: all.filter((value) => value === null).length,
  }
}
