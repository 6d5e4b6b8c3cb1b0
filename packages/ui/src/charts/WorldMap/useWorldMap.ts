'use client'
import { useMemo } from 'react'
import type { ValueFormat } from '../../format/ValueFormat.js'
import type { Item, ItemGeometry } from '../../frame/items/Item.js'
import type { ItemFrameState } from '../../frame/items/useItemFrame.js'
import { moveNear, type Place } from '../../frame/surface/moveNear.js'
import type { CountryMarksProps } from '../../marks/CountryMarks.js'
import { dotsPath } from '../../marks/dotsPath.js'
import { rampPowers } from '../../scales/rampPowers.js'
import { type RampStep, rampSteps } from '../../scales/rampSteps.js'
import { dotRadius, isSmall, mapLayers, type PlacedCountry } from './mapLayers.js'
import { mapHeight, mapScale } from './mapSize.js'
import { figureParts, type MapVoice, nameWithCode } from './mapWords.js'
import type { RankedCountries, RankedCountry } from './rankCountries.js'
import { WIDTH } from './world/equalEarth.js'
import { isInside } from './world/isInside.js'
import type { CountryShape, World } from './world/World.js'

/** How figures become colours: in steps of equal width, or by ratio. */
export type MapScale = 'linear' | 'log'

/** Everything a map draws, as numbers and strings. */
export interface WorldMapGeometry {
  readonly plot: ItemGeometry
  /** `null` until there are shapes. */
  readonly marks: CountryMarksProps | null
  readonly steps: readonly RampStep[]
  /** Which of the ranked have no place on the map; none is told while there are no shapes. */
  readonly offMap: readonly number[]
}

export interface MapBox {
  readonly width: number
  /** How high the map may be. */
  readonly most: number
  readonly format: ValueFormat
  readonly scale: MapScale
}

/** Countries, shapes and size in, geometry out. */
export function worldMapGeometry(
  { ranked }: RankedCountries,
  world: World | null,
  { width, most, format, scale: kind }: MapBox,
  voice: Pick<MapVoice, 'formatters' | 'messages' | 'words'>,
): WorldMapGeometry {
  const scale = mapScale(width, most)
  const left = Math.round((width - WIDTH * scale) / 2)
  const height = mapHeight(width, most)
  const steps = stepsOf(ranked, format, kind)
  const placed = place(ranked, world)
  const named = new Set(placed.flatMap(({ shape }) => (shape === undefined ? [] : [shape.code])))
  // Countries without a figure can be pointed at, too: they follow those that have one.
  const others = world === null ? [] : [...world.countries.values()].filter(({ code }) => !named.has(code))
  const at = (shape: CountryShape | undefined): Place =>
    shape === undefined ? { x: Number.NaN, y: Number.NaN } : { x: left + shape.x * scale, y: shape.y * scale }
  const places = placed.map(({ shape }) => at(shape))
  const dots = placed.flatMap(({ shape }, index) =>
    shape !== undefined && isSmall(shape, scale) ? [{ index, ...at(shape) }] : [],
  )
  const shapes = [...placed.map(({ shape }) => shape), ...others]
  const plot: ItemGeometry = {
    width,
    height,
    count: shapes.length,
    itemAt: (x, y) => {
      const near = nearest(dots, x, y, dotRadius(scale) + 3)
      if (near >= 0) return near
      const [unitX, unitY] = [(x - left) / scale, y / scale]
      return shapes.findIndex((shape) => shape !== undefined && isInside(shape, unitX, unitY))
    },
    move: (key, from) => moveOnMap(key, Math.min(from, ranked.length - 1), places),
    item: (index): Item => {
      const one = placed[index]
      const shape = shapes[index]
      const { x, y } = shape === undefined ? { x: width / 2, y: height / 2 } : at(shape)
      const outline = shape === undefined ? '' : outlineOf(shape, scale, left)
      if (one === undefined) {
        const name = voice.formatters.country(shape?.code ?? '')
        return { name, lines: [{ text: voice.messages.missingNoData, missing: true }], x, y, outline }
      }
      const text = figureParts(one.ranked, (value) => voice.formatters.value(value, format), voice).join(' ')
      const line = { text, missing: one.ranked.value === null }
      if (shape !== undefined || world === null)
        return { name: one.ranked.name, lines: [line], x, y, outline }
      return { name: nameWithCode(one.ranked), lines: [line, { text: voice.words.offMap }], x, y, outline }
    },
  }
  return {
    plot,
    marks: world && { ...mapLayers(placed, world, steps, scale, left), scale, left },
    steps,
    offMap: world === null ? [] : placed.flatMap(({ shape }, index) => (shape === undefined ? [index] : [])),
  }
}

/** Each country with its shape. A code given twice has it once: the second figure is listed, not put on top. */
function place(ranked: readonly RankedCountry[], world: World | null): readonly PlacedCountry[] {
  const taken = new Set<string>()
  return ranked.map((one) => {
    const { code } = one.country
    const shape = taken.has(code) ? undefined : world?.countries.get(code)
    taken.add(code)
    return { ranked: one, shape }
  })
}

function stepsOf(ranked: readonly RankedCountry[], format: ValueFormat, kind: MapScale): readonly RampStep[] {
  const figures = ranked.flatMap(({ value }) => value ?? [])
  const [highest, lowest] = [figures[0] ?? 0, figures.at(-1) ?? 0]
  if (kind === 'log' && lowest >= 0) {
    return rampPowers(figures.findLast((value) => value > 0) ?? 0, highest)
  }
  return rampSteps(lowest, highest, format.kind === 'count' && figures.every(Number.isInteger))
}

/** Page Down and Page Up follow the order of figures, arrows the map. */
function moveOnMap(key: string, at: number, places: readonly Place[]): number | null {
  if (key === 'PageDown') return Math.min(places.length - 1, at + 1)
  if (key === 'PageUp') return Math.max(0, at - 1)
  return moveNear(key, at, places)
}

function nearest(
  dots: readonly (Place & { readonly index: number })[],
  x: number,
  y: number,
  within: number,
): number {
  let best = -1
  let least = within
  for (const dot of dots) {
    const away = Math.hypot(dot.x - x, dot.y - y)
    if (away > least) continue
    least = away
    best = dot.index
  }
  return best
}

/** A country's outline in pixels; a circle for one that is hardly seen. */
function outlineOf(shape: CountryShape, scale: number, left: number): string {
  const round = (value: number): number => Math.round(value * 10) / 10
  const x = (units: number): number => round(left + units * scale)
  const y = (units: number): number => round(units * scale)
  if (isSmall(shape, scale)) return dotsPath([[x(shape.x), y(shape.y)]], dotRadius(scale) + 1.5)
  return shape.rings
    .map((ring) => {
      let path = ''
      for (let at = 0; at < ring.length; at += 2)
        path += `${at === 0 ? 'M' : 'L'}${x(ring[at] ?? 0)},${y(ring[at + 1] ?? 0)}`
      return `${path}z`
    })
    .join('')
}

/** The geometry of a map, made anew only when its data, shapes, size or language change. */
export function useWorldMap(
  countries: RankedCountries,
  world: World | null,
  format: ValueFormat,
  scale: MapScale,
  most: number,
  frame: ItemFrameState,
): WorldMapGeometry {
  const { box, formatters, messages, words } = frame
  const { width } = box
  return useMemo(
    () => worldMapGeometry(countries, world, { width, most, format, scale }, { formatters, messages, words }),
    [countries, world, width, most, format, scale, formatters, messages, words],
  )
}
