import { project } from './equalEarth.js'

/** The outline of the whole map, in its units: what stands there until there are shapes. */
export function edgePath(): string {
  const points: number[] = []
  for (let latitude = 84; latitude >= -56; latitude -= 5) project(180, latitude, points)
  for (let latitude = -56; latitude <= 84; latitude += 5) project(-180, latitude, points)
  return `M${points.join(' ')}z`
}
