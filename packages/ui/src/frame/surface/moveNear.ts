/** A place in pixels. */
export interface Place {
  readonly x: number
  readonly y: number
}

const TURNS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['ArrowRight', [1, 0]],
  ['ArrowLeft', [-1, 0]],
  ['ArrowDown', [0, 1]],
  ['ArrowUp', [0, -1]],
])

/**
 * An arrow leads to the nearest place in its direction, what lies aside counting double; Home and End to the ends. What
 * has no place (`NaN`) is near nothing.
 */
export function moveNear(key: string, at: number, places: readonly Place[]): number | null {
  if (key === 'Home') return 0
  if (key === 'End') return places.length - 1
  const turn = TURNS.get(key)
  const from = places[at]
  if (turn === undefined || from === undefined) return null
  let best = at
  let least = Number.POSITIVE_INFINITY
  places.forEach(({ x, y }, index) => {
    const along = (x - from.x) * turn[0] + (y - from.y) * turn[1]
    const aside = Math.abs((x - from.x) * turn[1]) + Math.abs((y - from.y) * turn[0])
    const away = along + 2 * aside
    if (along > 0.01 && away < least) {
      least = away
      best = index
    }
  })
  return best
}
