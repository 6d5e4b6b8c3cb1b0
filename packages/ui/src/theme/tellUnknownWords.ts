const told = new Set<string>()

/** Tells once of each string of a host's that an area does not have: nothing would ever say it. */
export function tellUnknownWords(area: string, shipped: object, said: object): void {
  for (const name of unknownWords(shipped, said)) {
    const path = `${area}.${name}`
    if (!told.has(path)) console.warn(`[wabalytics] messages: nothing says \`${path}\``)
    told.add(path)
  }
}

/** Paths of strings: `datasets.prices`. */
function unknownWords(shipped: object, said: object): readonly string[] {
  const known = new Map<string, unknown>(Object.entries(shipped))
  return Object.entries(said).flatMap(([name, own]) => {
    if (!known.has(name)) return [name]
    const group = known.get(name)
    return isGroup(group) && isGroup(own) ? unknownWords(group, own).map((inner) => `${name}.${inner}`) : []
  })
}

function isGroup(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}
