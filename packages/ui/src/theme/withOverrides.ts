import type { AreaOverrides, Overrides } from './MessageOverrides.js'

/** The strings of an area with what each root around says instead, the nearest last. */
export function withLayers<M extends object>(
  shipped: M,
  layers: readonly (AreaOverrides<M> | undefined)[],
  locale: string,
): M {
  return layers.reduce<M>(
    (said, own) => withOverrides(said, typeof own === 'function' ? own(said, locale) : own),
    shipped,
  )
}

/** What is nearer over what is around it, string by string; a group of strings is gone into. */
export function withOverrides<M extends object>(around: M, own: Overrides<M> | undefined): M {
  if (own === undefined) return around
  const merged: Record<string, unknown> = Object.fromEntries(Object.entries(around))
  for (const [name, said] of Object.entries(own)) {
    const before = merged[name]
    if (said !== undefined)
      merged[name] = isGroup(before) && isGroup(said) ? withOverrides(before, said) : said
  }
  return Object.assign({}, around, merged)
}

function isGroup(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}
