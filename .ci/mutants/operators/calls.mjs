/** @typedef {import('../places.mjs').Node} Node */
/** @typedef {import('../places.mjs').Mutation} Mutation */

const others = new Map(
  Object.entries({
    min: 'max',
    max: 'min',
    floor: 'ceil',
    ceil: 'floor',
    round: 'floor',
    some: 'every',
    every: 'some',
    find: 'findLast',
    findLast: 'find',
    findIndex: 'findLastIndex',
    indexOf: 'lastIndexOf',
    startsWith: 'endsWith',
    endsWith: 'startsWith',
  }),
)
/** Without these, what they were called on is left as it was. */
const dropped = new Set(['filter', 'sort', 'toSorted', 'reverse', 'toReversed', 'slice', 'trim', 'flat'])

/**
 * Methods and their opposites, methods left out, the first for the last, and calls for their effect that do not happen.
 *
 * @param {Node} node
 * @param {readonly Node[]} above
 * @param {string} text
 * @returns {readonly Mutation[]}
 */
export function calls(node, above, text) {
  if (node.type === 'ExpressionStatement') return isEffect(node) ? [removed(node)] : []
  if (node.type !== 'CallExpression' || node['callee'].type !== 'MemberExpression') return []
  const { object, property, computed } = node['callee']
  if (computed) return []
  const other = others.get(property.name)
  if (other !== undefined) {
    return [{ operator: 'opposite', start: property.start, end: property.end, to: other }]
  }
  if (property.name === 'at') {
    const [index] = node['arguments']
    const to = text.slice(index?.start, index?.end) === '-1' ? '0' : '-1'
    return index ? [{ operator: 'end', start: index.start, end: index.end, to }] : []
  }
  if (!dropped.has(property.name) || above[0]?.type === 'ExpressionStatement') return []
  return [{ operator: 'dropped', start: object.end, end: node.end, to: '' }]
}

/** @param {Node} node */
function removed({ start, end }) {
  return { operator: 'call', start, end, to: '{}' }
}

/** @param {Node} statement */
function isEffect({ expression }) {
  const inner = expression.type === 'AwaitExpression' ? expression['argument'] : expression
  const call = inner.type === 'ChainExpression' ? inner['expression'] : inner
  return call.type === 'CallExpression' && call['callee'].type !== 'Super'
}
