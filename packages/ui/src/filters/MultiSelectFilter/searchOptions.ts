import type { Choice } from './Choice.js'

/** Text made comparable: `São Paulo` → `sao paulo`. */
export function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim()
}

/** The options whose words hold every word searched for, in their own order. */
export function searchOptions<V extends string | number>(
  options: readonly Choice<V>[],
  search: string,
): readonly Choice<V>[] {
  const words = fold(search)
    .split(/\s+/)
    .filter((word) => word !== '')
  if (words.length === 0) return options
  return options.filter(({ value, label, description }) => {
    const text = fold(`${label} ${description ?? ''} ${value}`)
    return words.every((word) => text.includes(word))
  })
}

/** Options for all values chosen, those that no option is known for too, so that nothing chosen is out of sight. */
export function withChosen<V extends string | number>(
  options: readonly Choice<V>[],
  chosen: readonly V[],
  describe: (value: V) => Pick<Choice<V>, 'label' | 'note'>,
): readonly Choice<V>[] {
  const known = new Set(options.map(({ value }) => value))
  const unknown = chosen.filter((value) => !known.has(value))
  return [...unknown.map((value) => ({ value, ...describe(value) })), ...options]
}
