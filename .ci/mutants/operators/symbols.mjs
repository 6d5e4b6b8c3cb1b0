/** @typedef {import('../places.mjs').Node} Node */
/** @typedef {import('../places.mjs').Mutation} Mutation */

/** @type {Record<string, readonly string[]>} */
const relational = {
  '<': ['<=', '>='],
  '<=': ['<', '>'],
  '>': ['>=', '<='],
  '>=': ['>', '<'],
  '===': ['!=='],
  '!==': ['==='],
}
/** @type {Record<string, readonly string[]>} */
const arithmetic = { '+': ['-'], '-': ['+'], '*': ['/'], '/': ['*'], '%': ['*'], '**': ['*'] }
/** @type {Record<string, readonly string[]>} */
const logical = { '&&': ['||'], '||': ['&&'], '??': ['&&', ''] }
/** @type {Record<string, readonly string[]>} */
const assigning = { '+=': ['-='], '-=': ['+='], '*=': ['/='], '/=': ['*='], '??=': ['='], '||=': ['='] }

/**
 * Signs between two values, and before one.
 *
 * @param {Node} node
 * @param {readonly Node[]} _above
 * @param {string} text
 * @returns {readonly Mutation[]}
 */
export function symbols(node, _above, text) {
  const { type, operator } = node
  if (type === 'BinaryExpression') {
    if (relational[operator]) return swap('relational', relational[operator])
    return operator === '+' && joinsText(node) ? [] : swap('arithmetic', arithmetic[operator])
  }
  if (type === 'LogicalExpression') return (logical[operator] ?? []).map(inParentheses)
  if (type === 'AssignmentExpression') return swap('arithmetic', assigning[operator])
  if (type === 'UnaryExpression' && operator === '-') {
    return [{ operator: 'arithmetic', start: node.start, end: node.start + 1, to: '' }]
  }
  return []

  /** Since `??` may not stand beside the others. @param {string} to */
  function inParentheses(to) {
    const [left, right] = [node['left'], node['right']].map(({ start, end }) => text.slice(start, end))
    const whole = to === '' ? `(${left})` : `((${left}) ${to} (${right}))`
    return { operator: 'logical', start: node.start, end: node.end, to: whole }
  }

  /**
   * @param {string} name
   * @param {readonly string[]} [others]
   */
  function swap(name, others = []) {
    const start = signOf(node, text)
    return others.map((to) => ({ operator: name, start, end: start + operator.length, to }))
  }
}

/**
 * @param {Node} node
 * @param {string} text
 */
const signOf = ({ left, right, operator }, text) =>
  left.end + text.slice(left.end, right.start).lastIndexOf(operator)

/** @param {Node} node */
const joinsText = ({ left, right }) => [left, right].some((side) => isText(side))

/** @param {Node} node @returns {boolean} */
const isText = (node) =>
  node.type === 'TemplateLiteral' ||
  typeof node['value'] === 'string' ||
  (node.type === 'BinaryExpression' && node['operator'] === '+' && joinsText(node))
