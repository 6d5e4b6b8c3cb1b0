import { parseSync } from 'vite'
import { mutationsOf } from './operators/mutationsOf.mjs'

/**
 * @typedef {{ type: string, start: number, end: number } & Record<string, any>} Node
 *
 * @typedef {object} Place somewhere a file can be broken, and one way to do it
 * @property {string} id       `relational:120:< → <=`, stable as long as the file is
 * @property {string} operator `relational`
 * @property {number} start    what is replaced …
 * @property {number} end
 * @property {string} to       … and by what
 * @property {Span} run        what is run when the place is reached: an expression or a statement around it
 * @property {number} line
 *
 * @typedef {{ start: number, end: number, statement: boolean }} Span
 * @typedef {{ operator: string, start: number, end: number, to: string, node?: Node }} Mutation
 */

/**
 * All places of a file, in its order. Types, imports, directives, names, styles and the words of errors are none.
 *
 * @param {string} path
 * @param {string} text
 * @returns {readonly Place[]}
 */
export function places(path, text) {
  const { program, errors } = parseSync(path, text)
  if (errors.length > 0) throw new Error(`${path} cannot be read: ${errors[0]?.message}`)
  /** @type {Place[]} */
  const found = []
  walk(/** @type {any} */ (program), [], (node, above) => {
    if (isDemanded(node)) return
    for (const { operator, start, end, to: other, node: around = node } of mutationsOf(node, above, text)) {
      const run = spanOf(around, above)
      // Where lines end without a semicolon, a statement that began with a parenthesis would go on with the one before.
      const to = run.statement && run.start === start && /^[([]/.test(other) ? `void ${other}` : other
      const line = text.slice(0, start).split('\n').length
      const id = `${operator}:${start}:${text.slice(start, end)} → ${to}`
      found.push({ id, operator, start, end, to, line, run })
    }
  })
  return found.sort((a, b) => a.start - b.start || a.end - b.end)
}

/**
 * A link of a chain cannot be run apart from it (`a?.b.c` is one), nor can the beginning of a statement.
 *
 * @param {Node} node
 * @param {readonly Node[]} above
 * @returns {Span}
 */
function spanOf(node, above) {
  let span = node
  let below = node
  for (const each of above) {
    if (each.type === 'ChainExpression') span = each
    else if (each['object'] !== below && each['callee'] !== below && each['expression'] !== below) break
    below = each
  }
  const statement = above.find(({ type, start }) => type === 'ExpressionStatement' && start === span.start)
  span = statement ?? span
  return { start: span.start, end: span.end, statement: span.type.endsWith('Statement') }
}

/** What stands around a value, and is none. */
const transparent = new Set(['TSAsExpression', 'TSNonNullExpression', 'TSSatisfiesExpression'])

/**
 * @param {Node} node
 * @param {readonly Node[]} above the nearest first
 * @param {(node: Node, above: readonly Node[]) => void} visit
 */
function walk(node, above, visit) {
  if (isNoCode(node, above[0])) return
  visit(node, above)
  const next = [node, ...above]
  for (const [name, value] of Object.entries(node)) {
    if (isName(node, name) || (isDemanded(node) && name === 'right')) continue
    for (const child of Array.isArray(value) ? value : [value]) {
      if (typeof child?.type === 'string') walk(child, next, visit)
    }
  }
}

/**
 * @param {Node} node
 * @param {Node | undefined} parent
 */
function isNoCode(node, parent) {
  if (node.type.startsWith('TS')) return !transparent.has(node.type)
  if (node.type === 'NewExpression') return /Error$/.test(node['callee'].name ?? '')
  if (node.type === 'ExpressionStatement') return typeof node['directive'] === 'string'
  if (node.type === 'JSXAttribute') return node['value']?.type === 'Literal'
  return (
    /^(Import|ExportAll)/.test(node.type) ||
    node.type === 'TaggedTemplateExpression' ||
    (node.type === 'Literal' && parent?.type === 'ExportNamedDeclaration')
  )
}

/**
 * `column[i] ?? 0`: the types ask what is there instead of an element, and every index has one.
 *
 * @param {Node} node
 */
export function isDemanded({ operator, left, right }) {
  if (operator !== '??' || !isPlain(right)) return false
  const inner = left.type === 'ChainExpression' ? left.expression : left
  return inner.type === 'MemberExpression' && inner.computed && inner.property.type !== 'Literal'
}

/** @param {Node} node @returns {boolean} */
const isPlain = (node) =>
  node.type === 'Literal' ||
  (node.type === 'ObjectExpression' &&
    node['properties'].every((/** @type {Node} */ { value }) => value?.type === 'Literal'))

/**
 * @param {Node} node
 * @param {string} key
 */
function isName(node, key) {
  if (key === 'key') return !node['computed']
  return key === 'property' && node.type === 'MemberExpression' && !node['computed']
}
