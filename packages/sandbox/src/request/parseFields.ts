/** One entry of a `fields` parameter: `name.modifier(value)….{nested}`. */
export interface FieldRequest {
  readonly name: string
  /** Modifiers in the order written, values as written: `['start', '1543543200']`. */
  readonly modifiers: ReadonlyMap<string, string>
  /** What stands in the braces behind the name, `[]` when there are none. */
  readonly nested: readonly FieldRequest[]
}

/** Why a `fields` text cannot be read, and where. */
export class FieldsSyntaxError extends Error {
  readonly position: number

  constructor(message: string, position: number) {
    super(message)
    this.name = 'FieldsSyntaxError'
    this.position = position
  }
}

/**
 * Reads the little language of the `fields` parameter: names, chained modifiers whose values may hold brackets and
 * quotes, and nested fields in braces. Line breaks and blanks between the parts are skipped, as the source prints them.
 *
 * @throws FieldsSyntaxError on unbalanced brackets, missing names or stray characters.
 * @example
 * parseFields('id,analytics.start(1).end(2)')
 * // [{ name: 'id', … }, { name: 'analytics', modifiers: Map { 'start' → '1', 'end' → '2' }, … }]
 */
export function parseFields(text: string): readonly FieldRequest[] {
  const reader = createReader(text)
  const fields = readFields(reader)
  if (!reader.atEnd()) throw reader.fail('unexpected character')
  return fields
}

type Reader = ReturnType<typeof createReader>

function createReader(text: string) {
  let position = 0
  const skipBlanks = () => {
    while (/\s/.test(text.charAt(position))) position += 1
  }
  const fail = (reason: string) => new FieldsSyntaxError(`${reason} at position ${position}`, position)
  return {
    fail,
    atEnd() {
      skipBlanks()
      return position >= text.length
    },
    /** Steps over `character` if it is next. */
    accept(character: string): boolean {
      skipBlanks()
      if (text.charAt(position) !== character) return false
      position += 1
      return true
    },
    word(): string {
      skipBlanks()
      const found = /^\w+/.exec(text.slice(position))?.[0]
      if (found === undefined) throw fail('a name is missing')
      position += found.length
      return found
    },
    /** The text up to the bracket that closes the one just read; brackets in quotes do not count. */
    untilClosed(): string {
      const start = position
      for (let depth = 1, quoted = false; position < text.length; position += 1) {
        const character = text.charAt(position)
        if (character === '"') quoted = !quoted
        if (!quoted && character === '(') depth += 1
        if (!quoted && character === ')') depth -= 1
        if (depth === 0) {
          position += 1
          return text.slice(start, position - 1).trim()
        }
      }
      throw fail('a bracket is not closed')
    },
  }
}

function readFields(reader: Reader): readonly FieldRequest[] {
  const fields: FieldRequest[] = []
  do fields.push(readField(reader))
  while (reader.accept(','))
  return fields
}

function readField(reader: Reader): FieldRequest {
  const name = reader.word()
  const modifiers = new Map<string, string>()
  while (reader.accept('.')) {
    const modifier = reader.word()
    if (!reader.accept('(')) throw reader.fail(`modifier ${modifier} has no value`)
    modifiers.set(modifier, reader.untilClosed())
  }
  if (!reader.accept('{')) return { name, modifiers, nested: [] }
  const nested = readFields(reader)
  if (!reader.accept('}')) throw reader.fail('a brace is not closed')
  return { name, modifiers, nested }
}
