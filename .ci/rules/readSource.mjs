import { parseSync } from 'vite'

/**
 * @typedef {{ specifier: string, line: number, names: readonly string[] }} Import
 * `names` are those imported as values; those of types are left out.
 * @typedef {{ name: string, line: number }} Io
 * @typedef {{ imports: readonly Import[], io: readonly Io[], calendar: readonly Io[] }} Source
 */

/** @typedef {{ type: string, start: number } & Record<string, any>} Node */

const dateParts = /^([gs]et(UTC)?(FullYear|Month|Date|Day|Hours|Minutes)|getTimezoneOffset)$/
const dateTexts = new Set(['toLocaleDateString', 'toLocaleTimeString', 'toDateString', 'toTimeString'])

const globals = new Set(['globalThis', 'window', 'self'])
const ioNames = new Set(['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'sendBeacon'])

/**
 * What a file imports, where it reaches for the network and where it reckons with dates, read from its syntax tree: comments, strings and types that
 * only look like it do not count.
 *
 * @param {string} path
 * @param {string} text
 * @returns {Source}
 */
export function readSource(path, text) {
  const { program, errors } = parseSync(path, text)
  if (errors.length > 0) throw new Error(`${path} cannot be read: ${errors[0]?.message}`)
  /** @type {Import[]} */
  const imports = []
  /** @type {Io[]} */
  const io = []
  /** @type {Io[]} */
  const calendar = []
  const bound = new Set()
  /** @type {Io[]} */
  const mentioned = []
  const lineOf = (/** @type {Node} */ node) => text.slice(0, node.start).split('\n').length

  walk(/** @type {any} */ (program), '', [], (node, key, [parent, grandparent]) => {
    const specifier = specifierOf(node)
    if (specifier !== undefined) imports.push({ specifier, line: lineOf(node), names: valuesOf(node) })
    if (isCallOf(node, 'require') && typeof node['arguments'][0]?.value === 'string') {
      imports.push({ specifier: node['arguments'][0].value, line: lineOf(node), names: [] })
    }
    const reckons = calendarName(node)
    if (reckons !== undefined) calendar.push({ name: reckons, line: lineOf(node) })
    if (node.type === 'MemberExpression' && isIoMember(node)) {
      io.push({ name: node['property'].name ?? node['property'].value, line: lineOf(node) })
    }
    if (node.type !== 'Identifier' || !ioNames.has(node['name'])) return
    if (isBinding(key, parent, grandparent)) bound.add(node['name'])
    else if (parent?.['callee'] === node) io.push({ name: node['name'], line: lineOf(node) })
    else if (isMention(key, parent)) mentioned.push({ name: node['name'], line: lineOf(node) })
  })
  return { imports, calendar, io: [...io, ...mentioned.filter(({ name }) => !bound.has(name))] }
}

/**
 * @param {Node} node
 * @param {string} key under which its parent holds it
 * @param {readonly Node[]} ancestors the nearest first
 * @param {(node: Node, key: string, ancestors: readonly Node[]) => void} visit
 */
function walk(node, key, ancestors, visit) {
  visit(node, key, ancestors)
  const above = [node, ...ancestors.slice(0, 1)]
  for (const [name, value] of Object.entries(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (typeof child?.type === 'string') walk(child, name, above, visit)
    }
  }
}

/** @param {Node} node */
function specifierOf(node) {
  const reaches = [
    'ImportDeclaration',
    'ExportAllDeclaration',
    'ExportNamedDeclaration',
    'ImportExpression',
    'TSImportType',
  ]
  const value = reaches.includes(node.type) ? node['source']?.value : undefined
  return typeof value === 'string' ? value : undefined
}

/** @param {Node} node */
function valuesOf(node) {
  if (node['importKind'] === 'type' || node['exportKind'] === 'type') return []
  /** @type {Node[]} */
  const specifiers = node['specifiers'] ?? []
  return specifiers
    .filter((each) => each['importKind'] !== 'type' && each['exportKind'] !== 'type')
    .map((each) => each['imported']?.name ?? each['local']?.name ?? '*')
}

/**
 * @param {Node} node
 * @param {string} name
 */
const isCallOf = (node, name) => node.type === 'CallExpression' && node['callee'].name === name

/** `globalThis.fetch`, `window['fetch']`, `navigator.sendBeacon`. @param {Node} node */
function isIoMember(node) {
  const { object, property } = node
  const name = node['computed'] ? property.value : property.name
  if (name === 'sendBeacon') return true
  return ioNames.has(name) && object.type === 'Identifier' && globals.has(object.name)
}

/** `Date.UTC`, `date.getUTCDay`, `Intl.DateTimeFormat`, `new Date(2026, 10)`. @param {Node} node */
function calendarName(node) {
  if (node.type === 'NewExpression') {
    const isDate = node['callee'].name === 'Date' && node['arguments'].length > 1
    return isDate ? 'new Date(year, …)' : undefined
  }
  if (node.type !== 'MemberExpression') return undefined
  const { object, property } = node
  const name = String((node['computed'] ? property.value : property.name) ?? '')
  if (object.name === 'Date' && name === 'UTC') return 'Date.UTC'
  if (object.name === 'Intl' && name === 'DateTimeFormat') return 'Intl.DateTimeFormat'
  return dateParts.test(name) || dateTexts.has(name) ? name : undefined
}

/**
 * Whether the identifier stands where a name is given: a variable, a parameter, an import.
 *
 * @param {string} key
 * @param {Node | undefined} parent
 * @param {Node | undefined} grandparent
 */
function isBinding(key, parent, grandparent) {
  if (key === 'params' || key === 'local') return true
  if (parent?.type === 'VariableDeclarator' || parent?.type === 'FunctionDeclaration') return key === 'id'
  if (parent?.type === 'AssignmentPattern') return key === 'left'
  // `{ fetch }` gives a name in a pattern and mentions one in an object.
  return key === 'value' && grandparent?.type === 'ObjectPattern'
}

/**
 * Whether the identifier stands for a value: not a property's name, not a type.
 *
 * @param {string} key
 * @param {Node | undefined} parent
 */
function isMention(key, parent) {
  if (parent === undefined || parent.type.startsWith('TS')) return false
  if (key === 'property' || key === 'key') return Boolean(parent['computed'])
  return key !== 'imported' && key !== 'exported'
}
