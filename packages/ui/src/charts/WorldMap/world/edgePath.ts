import { project, WIDTH } from './equalEarth.js'

/** The outline of the whole map and its middle, in its units. */
export function edgePath(): { readonly path: string; readonly middle: number } {
  const points: number[] = []
  for (let latitude = 84; latitude >= -56; latitude -= 5) project(180, latitude, points)
  for (let latitude = -56; latitude <= 84; latitude += 5) project(-180, latitude, points)
  return { path: `M${points.join(' ')}z`, middle: WIDTH / 2 }
}
