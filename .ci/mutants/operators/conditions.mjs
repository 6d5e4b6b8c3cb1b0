/** @typedef {import('../places.mjs').Node} Node */
/** @typedef {import('../places.mjs').Mutation} Mutation */

const asking = new Set(['IfStatement', 'ConditionalExpression', 'WhileStatement'])

/**
 * A condition the other way round, and a guard that lets everything pass.
 *
 * @param {Node} node
 * @param {readonly Node[]} _above
 * @param {string} text
 * @returns {readonly Mutation[]}
 */
export function conditions(node, _above, text) {
  if (!asking.has(node.type)) return []
  const { test } = node
  const { start, end } = test
  const negated = { operator: 'negated', start, end, to: `!(${text.slice(start, end)})`, node: test }
  if (node.type !== 'IfStatement' || node['alternate']) return [negated]
  return [negated, { operator: 'guard', start, end, to: 'false', node: test }]
}
