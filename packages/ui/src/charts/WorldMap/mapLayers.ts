import type { CellLayer } from '../../marks/CellMarks.js'
import type { CountryMarksProps, DotLayer } from '../../marks/CountryMarks.js'
import { dotsPath } from '../../marks/dotsPath.js'
import { type RampStep, stepOf } from '../../scales/rampSteps.js'
import type { RankedCountry } from './rankCountries.js'
import type { CountryShape, World } from './world/World.js'

/** A country with its shape, if it has one. */
export interface PlacedCountry {
  readonly ranked: RankedCountry
  readonly shape: CountryShape | undefined
}

/** Square pixels below which a country gets a dot: about four by four. */
const SMALL = 16

/** Whether a country would hardly be seen at this size. */
export function isSmall({ area }: CountryShape, scale: number): boolean {
  return area * scale * scale < SMALL
}

/** How large such a dot is: fingers and eyes need more on a wide map, neighbours less on a narrow one. */
export function dotRadius(scale: number): number {
  return scale < 0.3 ? 2.75 : 3.75
}

const ZERO = { key: 'zero', color: 'var(--wa-surface)', line: 'var(--wa-border-strong)' }
const WITHHELD = { key: 'withheld', color: 'var(--wa-border-strong)', line: 'var(--wa-surface)' }

/** Countries with their figures in, one path a step out; zero, missing and withheld apart, small ones as dots, too. */
export function mapLayers(
  placed: readonly PlacedCountry[],
  world: World,
  steps: readonly RampStep[],
  scale: number,
  left: number,
): Omit<CountryMarksProps, 'scale' | 'left'> {
  const paths = steps.map(() => '')
  let [zero, withheld] = ['', '']
  const drawn = new Set<CountryShape>()
  const dots = new Map<string, Omit<DotLayer, 'path'> & { readonly places: [number, number][] }>()
  for (const { ranked, shape } of placed) {
    if (shape === undefined) continue
    const { value } = ranked
    if (value === null && ranked.country.reason !== 'withheld') continue
    drawn.add(shape)
    const step = value === null ? -1 : stepOf(value, steps)
    if (value === null) withheld += shape.path
    else if (step < 0) zero += shape.path
    else paths[step] += shape.path
    if (!isSmall(shape, scale)) continue
    const own = steps[step]
    const apart = value === null ? WITHHELD : ZERO
    const look =
      own === undefined ? apart : { key: String(step), color: own.color, line: 'var(--wa-surface)' }
    const layer = dots.get(look.key) ?? { ...look, places: [] }
    layer.places.push([left + shape.x * scale, shape.y * scale])
    dots.set(look.key, layer)
  }
  let empty = world.unclaimed
  for (const shape of world.countries.values()) if (!drawn.has(shape)) empty += shape.path
  const round = (value: number): number => Math.round(value * 10) / 10
  const radius = dotRadius(scale)
  return {
    empty,
    layers: steps.map(({ color }, at): CellLayer => ({ key: String(at), path: paths[at] ?? '', color })),
    zero,
    withheld,
    coasts: world.coasts,
    borders: world.borders,
    disputed: world.disputed,
    dots: [...dots.values()].map(({ places, ...look }) => ({
      ...look,
      path: dotsPath(
        places.map(([x, y]) => [round(x), round(y)]),
        radius,
      ),
    })),
  }
}
