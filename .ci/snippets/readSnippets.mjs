import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { inRoot } from '../lib/root.mjs'

/**
 * @typedef {object} Snippet
 * @property {string} page  the page it stands on
 * @property {number} line  of the page, where it begins
 * @property {string} code
 */

/** Pages whose code is for hosts. */
const pages = [
  'README.md',
  ...readdirSync(inRoot('docs')).map((name) => `docs/${name}`),
  ...readdirSync(inRoot('packages')).map((name) => `packages/${name}/README.md`),
].filter((page) => /\.mdx?$/.test(page) && existsSync(inRoot(page)))

/**
 * Every block of TypeScript on every page, but those that say ```` ```ts fragment ````: a part of something that no host writes
 * as it stands.
 *
 * @returns {Snippet[]}
 */
export function readSnippets() {
  return pages.flatMap((page) => snippetsIn(page, readFileSync(inRoot(page), 'utf8')))
}

/**
 * @param {string} page
 * @param {string} text
 * @returns {Snippet[]}
 */
export function snippetsIn(page, text) {
  return [...text.matchAll(/^```(?:tsx?|typescript)\b([^\n]*)\n(.*?)^```/gms)]
    .filter(([, note = '']) => note.trim() !== 'fragment')
    .map(({ 2: code = '', index }) => ({ page, line: text.slice(0, index).split('\n').length + 1, code }))
}

/** An import, over as many lines as it takes. */
const IMPORT = /^import\b[^']*'[^'\n]*'[^\n]*$/gm

/**
 * A module that is a snippet: what it does not import of ours is imported; statements that stand alone are those of an async
 * function, so that they may wait and return. Lines stay where they were.
 *
 * @param {Snippet} snippet
 * @param {ReadonlyMap<string, string>} doors  which entry has a name
 */
export function moduleOf({ code }, doors) {
  const isModule = /^export /m.test(code)
  const imports = [...code.matchAll(IMPORT)].map(([line]) => line.replaceAll(/\s+/g, ' '))
  const lines = code.replaceAll(IMPORT, (line) => line.replaceAll(/[^\n]/g, ''))
  // An element that begins a line would otherwise be what the line before is less than.
  const body = lines.replaceAll(/^(?=<\w)/gm, ';')
  const known = new Set(imports.join(' ').match(/[A-Za-z_$][\w$]*/g) ?? [])
  const declared = [...body.matchAll(/\b(?:const|function|interface|type|class) (\w+)/g)].map(
    ([, name]) => name,
  )
  const unquoted = body.replaceAll(/'[^'\n]*'|\/\/[^\n]*/g, '')
  const used = new Set(unquoted.match(/(?<![\w$]|(?<!\.\.)\.)[A-Za-z_$][\w$]*(?!\s*:(?!:)|\w)/g) ?? [])
  const missing = [...used].filter((name) => doors.has(name) && !known.has(name) && !declared.includes(name))
  const ours = missing.map((name) => `import { ${name} } from '${doors.get(name)}'`)
  const head = [...imports, ...ours].join('; ')
  return isModule ? `${head}\n${body}` : `${head}; export async function snippet() {\n${body}\n}\n`
}

/** @param {Snippet} snippet */
export const fileOf = ({ page, line }) => `${page.replaceAll(/[./]/g, '-')}-${line}.tsx`
