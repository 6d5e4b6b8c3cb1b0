import type { PivotNode } from './PivotModel.js'

/** A tree as lines, groups before what is in them; those not expanded keep theirs to themselves. */
export function flattenRows(
  root: PivotNode,
  isOpen: (node: PivotNode) => boolean,
  order: (nodes: readonly PivotNode[]) => readonly PivotNode[],
): readonly PivotNode[] {
  const lines: PivotNode[] = []
  const visit = (nodes: readonly PivotNode[]): void => {
    for (const node of order(nodes)) {
      lines.push(node)
      if (node.children.length > 0 && isOpen(node)) visit(node.children)
    }
  }
  visit(root.children)
  return lines
}

/** A tree as columns: what is in a group, then its subtotal, and the total of all at the end. */
export function flattenColumns(root: PivotNode): readonly PivotNode[] {
  const columns: PivotNode[] = []
  const visit = (node: PivotNode): void => {
    for (const child of node.children) visit(child)
    columns.push(node)
  }
  visit(root)
  return columns
}
