/** Points in pixels in, the path of a dot at each out. */
export function dotsPath(points: readonly (readonly [x: number, y: number])[], radius: number): string {
  return points
    .map(
      ([x, y]) =>
        `M${x - radius},${y}a${radius},${radius} 0 1 0 ${2 * radius},0a${radius},${radius} 0 1 0 ${-2 * radius},0z`,
    )
    .join('')
}
