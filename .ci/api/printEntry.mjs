import { createHash } from 'node:crypto'

/** @typedef {import('./readEntry.mjs').Surface} Surface */
/** @typedef {import('./readModule.mjs').Declaration} Declaration */

/** Longer ones are data written as a type: their beginning, and a mark that changes when they do. */
const longest = 170
const begins = 12

/**
 * One entry as a page: what it declares with signature and docstring, what it hands on by name.
 *
 * @param {string} name of the entry
 * @param {Surface} surface
 * @param {ReadonlyMap<Declaration, string>} homes  the entry on whose page a declaration is described
 */
export function printEntry(name, surface, homes) {
  const sorted = [...surface].sort(([a], [b]) => (a < b ? -1 : 1))
  const own = sorted.filter(([, declaration]) => homes.get(declaration) === name)
  const values = sorted.filter(([, { kind }]) => isValue(kind)).length
  const out = [
    `# ${name}`,
    '',
    '<!-- Written by `npm run api`. -->',
    '',
    `Exports: ${sorted.length} (values: ${values}, types: ${sorted.length - values}).`,
  ]
  const others = new Set(
    sorted.map(([, declaration]) => homes.get(declaration)).filter((home) => home !== name),
  )
  for (const home of others) {
    const names = sorted
      .filter(([, declaration]) => homes.get(declaration) === home)
      .map(([each]) => `\`${each}\``)
    out.push('', `## From [${home}](${pageOf(home ?? '')})`, '', ...wrapped(names.join(' · ')))
  }
  if (own.length > 0 && others.size > 0) out.push('', '## Its own')
  for (const [exported, { kind, doc, text }] of own) {
    out.push(
      '',
      `### ${exported}`,
      '',
      `*${kind}*${doc === '' ? '' : ` · ${doc}`}`,
      '',
      '```ts',
      shortened(text),
      '```',
    )
  }
  return `${out.join('\n')}\n`
}

/** `@wabalytics/ui/charts` → `ui-charts.md`. @param {string} name */
export const pageOf = (name) => `${name.replace('@wabalytics/', '').replaceAll('/', '-')}.md`

/** @param {string} kind */
export const isValue = (kind) => kind === 'function' || kind === 'const' || kind === 'class'

/** @param {string} text */
function shortened(text) {
  const lines = text.split('\n')
  if (lines.length <= longest) return text
  const mark = createHash('sha256').update(text).digest('hex').slice(0, 12)
  return [...lines.slice(0, begins), `// … ${lines.length - begins} more lines (${mark})`].join('\n')
}

/** A line for every few names, so that one more is a small difference. @param {string} text */
function wrapped(text) {
  /** @type {string[]} */
  const lines = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last === undefined || last.length + word.length > 110) lines.push(word)
    else lines[lines.length - 1] = `${last} ${word}`
  }
  return lines
}
