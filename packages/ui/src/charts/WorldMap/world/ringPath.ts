/** A line in units in, its path out: a start, then steps, which are shorter to write than places. */
export function linePath(points: readonly number[]): string {
  let [x = 0, y = 0] = points
  let path = `M${x},${y}l`
  for (let at = 2; at < points.length; at += 2) {
    const [nextX = 0, nextY = 0] = [points[at], points[at + 1]]
    const [dx, dy] = [nextX - x, nextY - y]
    if (dx === 0 && dy === 0) continue
    path += `${dx},${dy} `
    x = nextX
    y = nextY
  }
  return path.endsWith('l') ? '' : path
}

/** A closed line. */
export function ringPath(points: readonly number[]): string {
  const path = linePath(points)
  return path === '' ? '' : `${path}z`
}

/** The area a ring encloses, signed, and its middle. */
export function middleOf(ring: readonly number[]): { area: number; x: number; y: number } {
  const [x0 = 0, y0 = 0] = ring
  let [area, x, y] = [0, 0, 0]
  for (let at = 0; at < ring.length; at += 2) {
    const [ax, ay] = [(ring[at] ?? 0) - x0, (ring[at + 1] ?? 0) - y0]
    const [bx, by] = [(ring[at + 2] ?? x0) - x0, (ring[at + 3] ?? y0) - y0]
    const cross = ax * by - bx * ay
    area += cross
    x += (ax + bx) * cross
    y += (ay + by) * cross
  }
  return area === 0
    ? { area: 0, x: x0, y: y0 }
    : { area: area / 2, x: x0 + x / (3 * area), y: y0 + y / (3 * area) }
}
