import type { PivotNode } from '../pivot/PivotModel.js'

/** Whether a line opens and closes. */
export function isGroup({ level, children }: PivotNode): boolean {
  return level > 0 && children.length > 0
}

/**
 * An arrow on a group's name, as in a tree: towards the figures it opens a closed one, away from them it closes an open
 * one or leads to the group it is in. Out comes the line to be at; nothing where the arrow only moves.
 */
export function sideStep(
  lines: readonly PivotNode[],
  row: number,
  forward: boolean,
  open: (node: PivotNode) => boolean,
  onToggle: (node: PivotNode) => void,
): number | undefined {
  const node = lines[row]
  if (node === undefined) return undefined
  if (isGroup(node) && open(node) !== forward) {
    onToggle(node)
    return row
  }
  if (forward) return undefined
  const parent = lines.findLastIndex(({ level }, at) => at < row && level < node.level)
  return parent < 0 ? row : parent
}
