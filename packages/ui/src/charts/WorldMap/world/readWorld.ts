import { codeOfId } from './codeOfId.js'
import { cutRing } from './cutRing.js'
import { decodeArc } from './decodeArc.js'
import { fromMiddle, project } from './equalEarth.js'
import { linePath, middleOf, ringPath } from './ringPath.js'
import type { CountryShape, World } from './World.js'
import type { ArcTree, WorldGeometry, WorldTopology } from './WorldTopology.js'

/** An arc projected once, however many countries it bounds. */
interface DrawnArc {
  /** In units, flat. */
  readonly points: readonly number[]
  /** In degrees, flat: what is needed to cut a ring at the map's edge. */
  readonly degrees: readonly number[]
  /** Whether it crosses that edge. */
  readonly crosses: boolean
}

/**
 * A topology in, its countries and borders in units of the map out. Every arc is projected once and every outline is a
 * run of whole numbers: a few milliseconds for the world, where general projection code takes a hundred.
 */
export function readWorld({ arcs, objects, transform }: WorldTopology): World {
  const drawn = arcs.map((arc) => drawArc(decodeArc(arc, transform)))
  const owners = new Map<number, number>()
  const shapes = new Map<string, Pieces>()
  let unclaimed = ''
  for (const geometry of objects.countries.geometries) {
    const code = codeOfId(geometry.id)
    // The map ends above it, and its ring goes around a pole.
    if (code === 'AQ') continue
    const rings = ringsOf(geometry.arcs ?? [])
    for (const arc of new Set(rings.flat().map(indexOf))) owners.set(arc, (owners.get(arc) ?? 0) + 1)
    const outlines = [...rings.flatMap((ring) => outlinesOf(ring, drawn)), ...pointOf(geometry, transform)]
    if (code === undefined) unclaimed += outlines.map(ringPath).join('')
    else shapes.set(code, [...(shapes.get(code) ?? []), ...outlines])
  }
  const disputed = new Set(
    ringsOf(objects.disputed?.arcs ?? [])
      .flat()
      .map(indexOf),
  )
  const lines = (which: (arc: number, count: number) => boolean): string =>
    [...owners].map(([arc, count]) => (which(arc, count) ? lineOf(drawn[arc]) : '')).join('')
  return {
    countries: new Map([...shapes].map(([code, rings]) => [code, shapeOf(code, rings)])),
    unclaimed,
    coasts: lines((arc, count) => count === 1 && !disputed.has(arc)),
    borders: lines((arc, count) => count > 1 && !disputed.has(arc)),
    disputed: lines((arc) => disputed.has(arc)),
  }
}

type Pieces = readonly (readonly number[])[]

function drawArc(degrees: readonly number[]): DrawnArc {
  const points: number[] = []
  let crosses = false
  let before = fromMiddle(degrees[0] ?? 0)
  for (let at = 0; at < degrees.length; at += 2) {
    const turned = fromMiddle(degrees[at] ?? 0)
    if (Math.abs(turned - before) > 180) crosses = true
    project(turned, degrees[at + 1] ?? 0, points)
    before = turned
  }
  return { points, degrees, crosses }
}

/** An arc named backwards is `~arc`. */
function indexOf(arc: number): number {
  return arc < 0 ? ~arc : arc
}

/** Shapes nested as deep as they like in, their rings out. */
function ringsOf(tree: ArcTree): readonly (readonly number[])[] {
  const numbers = tree.filter((each) => typeof each === 'number')
  if (numbers.length > 0) return [numbers]
  return tree.flatMap((each) => (typeof each === 'number' ? [] : ringsOf(each)))
}

/** A ring of arcs in, its outline in units out: several when the map's edge cuts it. */
function outlinesOf(ring: readonly number[], drawn: readonly DrawnArc[]): Pieces {
  const crosses = ring.some((arc) => drawn[indexOf(arc)]?.crosses)
  if (!crosses) return [runOf(ring, (arc) => drawn[arc]?.points ?? [])]
  return cutRing(runOf(ring, (arc) => drawn[arc]?.degrees ?? [])).map((piece) => {
    const points: number[] = []
    for (let at = 0; at < piece.length; at += 2) project(piece[at] ?? 0, piece[at + 1] ?? 0, points)
    return points
  })
}

/** Arcs one after another; where two meet the place is told once. */
function runOf(ring: readonly number[], read: (arc: number) => readonly number[]): readonly number[] {
  const out: number[] = []
  for (const arc of ring) {
    const points = read(indexOf(arc))
    const count = points.length
    for (let at = out.length > 0 ? 2 : 0; at < count; at += 2) {
      const from = arc < 0 ? count - 2 - at : at
      out.push(points[from] ?? 0, points[from + 1] ?? 0)
    }
  }
  return out
}

/** A country too small for a shape: one place. */
function pointOf({ type, coordinates = [] }: WorldGeometry, transform: WorldTopology['transform']): Pieces {
  if (type !== 'Point') return []
  const [longitude = 0, latitude = 0] = decodeArc([coordinates], transform)
  const points: number[] = []
  project(fromMiddle(longitude), latitude, points)
  return [points]
}

function lineOf(arc: DrawnArc | undefined): string {
  return arc === undefined || arc.crosses ? '' : linePath(arc.points)
}

function shapeOf(code: string, rings: Pieces): CountryShape {
  const middles = rings.map(middleOf)
  const size = (at: number): number => Math.abs(middles[at]?.area ?? 0)
  const largest = middles.reduce((best, _, at) => (size(at) > size(best) ? at : best), 0)
  const { x = 0, y = 0 } = middles[largest] ?? {}
  const box: [number, number, number, number] = [x, y, x, y]
  for (const ring of rings) {
    for (let at = 0; at < ring.length; at += 2) {
      const [px = 0, py = 0] = [ring[at], ring[at + 1]]
      if (px < box[0]) box[0] = px
      if (py < box[1]) box[1] = py
      if (px > box[2]) box[2] = px
      if (py > box[3]) box[3] = py
    }
  }
  const area = middles.reduce((all, _, at) => all + size(at), 0)
  return { code, rings, path: rings.map(ringPath).join(''), box, x, y, area }
}
