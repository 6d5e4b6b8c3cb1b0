/**
 * The keys of what stands in a row or a ring: arrows step, a `page` at a time by page, Home and End. Ends do not wrap.
 */
export function moveAlong(
  key: string,
  at: number,
  count: number,
  { rightToLeft = false, page = 10 }: { readonly rightToLeft?: boolean; readonly page?: number } = {},
): number | null {
  const on = rightToLeft ? -1 : 1
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: 1,
    ArrowUp: -1,
    ArrowRight: on,
    ArrowLeft: -on,
    PageDown: page,
    PageUp: -page,
    Home: -count,
    End: count,
  }
  const step = Object.hasOwn(steps, key) ? steps[key] : undefined
  return step === undefined ? null : Math.max(0, Math.min(count - 1, at + step))
}
