/** The keys of parts that stand in a row or a ring: arrows step, ten by page, Home and End. Ends do not wrap. */
export function moveAlong(key: string, at: number, count: number, rightToLeft = false): number | null {
  const bounded = (next: number): number => Math.max(0, Math.min(count - 1, next))
  const on = rightToLeft ? -1 : 1
  switch (key) {
    case 'ArrowDown':
      return bounded(at + 1)
    case 'ArrowUp':
      return bounded(at - 1)
    case 'ArrowRight':
      return bounded(at + on)
    case 'ArrowLeft':
      return bounded(at - on)
    case 'PageDown':
      return bounded(at + 10)
    case 'PageUp':
      return bounded(at - 10)
    case 'Home':
      return 0
    case 'End':
      return count - 1
    default:
      return null
  }
}
