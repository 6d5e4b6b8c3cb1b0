import type { Dimension } from '@wabalytics/hooks'

/** A question split by what a report needs as well. */
export function withSplits<
  Q extends { readonly dimensions?: readonly Dimension[] | undefined },
  D extends Dimension,
>(
  query: Q,
  needed: readonly D[],
): Q & { readonly dimensions: readonly (D | NonNullable<Q['dimensions']>[number])[] } {
  return { ...query, dimensions: [...new Set([...needed, ...(query.dimensions ?? [])])] }
}
