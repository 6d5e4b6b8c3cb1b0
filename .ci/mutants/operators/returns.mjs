/** @typedef {import('../places.mjs').Node} Node */
/** @typedef {import('../places.mjs').Mutation} Mutation */

/**
 * A function that gives back nothing.
 *
 * @param {Node} node
 * @param {readonly Node[]} above
 * @param {string} text
 * @returns {readonly Mutation[]}
 */
export function returns(node, above, text) {
  const given = node.type === 'ReturnStatement' ? node['argument'] : bodyOf(node, above)
  if (!given || /^\(?(undefined|null)\)?$/.test(text.slice(given.start, given.end))) return []
  return [{ operator: 'return', start: given.start, end: given.end, to: 'undefined', node: given }]
}

/**
 * @param {Node} node
 * @param {readonly Node[]} above
 * @returns {Node | undefined} what `const name = () => …` gives back
 */
function bodyOf(node, above) {
  const isNamed = node.type === 'ArrowFunctionExpression' && above[0]?.type === 'VariableDeclarator'
  return isNamed && node['body'].type !== 'BlockStatement' ? node['body'] : undefined
}
