/** @typedef {import('../places.mjs').Node} Node */
/** @typedef {import('../places.mjs').Mutation} Mutation */

/** Words for people, which tests of behaviour need not know. */
const words = /\S \S/

/**
 * Numbers one more and one less, booleans flipped, texts and lists emptied.
 *
 * @param {Node} node
 * @param {readonly Node[]} above
 * @returns {readonly Mutation[]}
 */
export function literals(node, above) {
  const { start, end, value } = node
  if (node.type === 'ArrayExpression') {
    const isEmpty = node['elements'].length === 0
    return isEmpty ? [] : [{ operator: 'list', start, end, to: '[]' }]
  }
  if (node.type === 'TemplateLiteral')
    return saysWords(node) ? [] : [{ operator: 'text', start, end, to: "''" }]
  if (node.type !== 'Literal' || above[0]?.type.startsWith('JSX')) return []
  if (typeof value === 'boolean') return [{ operator: 'boolean', start, end, to: String(!value) }]
  if (typeof value === 'string')
    return value === '' || words.test(value) ? [] : [{ operator: 'text', start, end, to: "''" }]
  if (typeof value !== 'number') return []
  const more = { operator: 'number', start, end, to: `${value + 1}` }
  return value === 0 ? [more] : [more, { operator: 'number', start, end, to: `${value - 1}` }]
}

/** @param {Node} template */
const saysWords = ({ quasis }) =>
  words.test(quasis.map((/** @type {any} */ { value }) => value.raw).join('x'))
