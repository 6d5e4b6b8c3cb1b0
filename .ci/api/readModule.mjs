import { parseSync } from 'vite'

/**
 * @typedef {object} Declaration
 * @property {string} name  as it is declared
 * @property {string} file  of the declaration
 * @property {string} kind  `function`, `const`, `class`, `interface` or `type`
 * @property {string} text  the declaration, without comments
 * @property {string} doc   the first paragraph of its docstring
 *
 * @typedef {{ name: string, local: string, from: string | undefined }} Link  `from`: the module that declares it
 *
 * @typedef {object} Module  what a `.d.ts` file declares, hands on by name, and hands on whole
 * @property {ReadonlyMap<string, Declaration>} declared
 * @property {readonly Link[]} links
 * @property {readonly string[]} wholes
 */

/** @typedef {{ type: string, start: number, end: number } & Record<string, any>} Node */

const kinds = /** @type {Record<string, string>} */ ({
  TSDeclareFunction: 'function',
  FunctionDeclaration: 'function',
  VariableDeclaration: 'const',
  ClassDeclaration: 'class',
  TSInterfaceDeclaration: 'interface',
  TSTypeAliasDeclaration: 'type',
})

/**
 * @param {string} file
 * @param {string} text of a `.d.ts` file
 * @returns {Module}
 */
export function readModule(file, text) {
  const { program, comments, errors } = parseSync(file, text)
  if (errors.length > 0) throw new Error(`${file} cannot be read: ${errors[0]?.message}`)
  /** @type {Map<string, Declaration>} */
  const declared = new Map()
  /** @type {Map<string, { imported: string, from: string }>} */
  const imported = new Map()
  /** @type {Link[]} */
  const links = []
  /** @type {string[]} */
  const wholes = []
  const without = (/** @type {Node} */ node) => {
    let out = text.slice(node.start, node.end)
    for (const { start, end } of [...comments].reverse()) {
      if (start < node.start || end > node.end) continue
      out = out.slice(0, start - node.start) + out.slice(end - node.start)
    }
    return tidy(out)
  }
  const docBefore = (/** @type {Node} */ node) => {
    const comment = comments.findLast(
      ({ end, value }) =>
        end <= node.start && value.startsWith('*') && text.slice(end, node.start).trim() === '',
    )
    return comment === undefined ? '' : firstParagraph(comment.value)
  }

  for (const statement of /** @type {Node[]} */ (/** @type {unknown} */ (program.body))) {
    if (statement.type === 'ImportDeclaration') {
      for (const each of statement['specifiers']) {
        const name = each.type === 'ImportSpecifier' ? each.imported.name : each.type
        imported.set(each.local.name, { imported: name, from: statement['source'].value })
      }
    }
    if (statement.type === 'ExportAllDeclaration') wholes.push(statement['source'].value)
    const node =
      statement.type === 'ExportNamedDeclaration' ? (statement['declaration'] ?? undefined) : statement
    const kind = kinds[node?.type ?? '']
    if (kind !== undefined) {
      for (const { id } of node.type === 'VariableDeclaration' ? node.declarations : [node]) {
        const before = declared.get(id.name)?.text
        const own = without(node)
        const doc = declared.get(id.name)?.doc || docBefore(statement)
        declared.set(id.name, {
          name: id.name,
          file,
          kind,
          text: before === undefined ? own : `${before}\n${own}`,
          doc,
        })
        if (node !== statement && before === undefined) {
          links.push({ name: id.name, local: id.name, from: undefined })
        }
      }
    }
    if (statement.type !== 'ExportNamedDeclaration') continue
    for (const { local, exported } of statement['specifiers']) {
      const reached = imported.get(local.name)
      const from = statement['source']?.value ?? reached?.from
      links.push({ name: exported.name, local: reached?.imported ?? local.name, from })
    }
  }
  return { declared, links, wholes }
}

/** As it reads on a page: no `declare`, no empty lines, two spaces deep. @param {string} text */
function tidy(text) {
  return text
    .replace(/^(export )?declare /, '')
    .split('\n')
    .map((line) => line.trimEnd())
    .filter((line) => line !== '')
    .map((line) => line.replace(/^( {4})+/, (indent) => indent.slice(indent.length / 2)))
    .join('\n')
}

/** @param {string} comment between its two stars */
function firstParagraph(comment) {
  const lines = comment.split('\n').map((line) => line.replace(/^\s*\*? ?/, '').trim())
  const text = lines.join('\n').trim()
  return (text.split(/\n\n|(?:^|[\n ])@/)[0] ?? '').replaceAll('\n', ' ').trim()
}
