/** Where the arrow keys and their like lead in a list of `count` options; `undefined` for other keys. */
export function moveActive(active: number, key: string, count: number): number | undefined {
  if (count === 0) return undefined
  switch (key) {
    case 'ArrowDown':
      return active >= count - 1 ? 0 : active + 1
    case 'ArrowUp':
      return active <= 0 ? count - 1 : active - 1
    case 'Home':
      return 0
    case 'End':
      return count - 1
    case 'PageDown':
      return Math.min(active + 10, count - 1)
    case 'PageUp':
      return Math.max(active - 10, 0)
    default:
      return undefined
  }
}
