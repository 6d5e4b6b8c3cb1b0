'use client'
import { useMemo } from 'react'
import type { Formatters } from '../../format/Formatters.js'
import type { ItemGeometry } from '../../frame/items/Item.js'
import { noItem } from '../../frame/items/pendingItems.js'
import type { ItemFrameState } from '../../frame/items/useItemFrame.js'
import { moveNear } from '../../frame/surface/moveNear.js'
import type { TimeTick, ValueTick } from '../../marks/Axes.js'
import type { DotMark, DotMarksProps } from '../../marks/DotMarks.js'
import { placeLabels } from '../../marks/placeLabels.js'
import { fitText } from '../../scales/fitText.js'
import { textWidth } from '../../scales/textWidth.js'
import { valueTicks } from '../../scales/valueTicks.js'
import type { PlacedPoint, ScatterFigure } from './scatterPoints.js'
import { measured, type ScatterMeasures } from './scatterWords.js'

/** Everything a scatter draws, as numbers and strings; dots and labels from the upper left corner of the plot. */
export interface ScatterGeometry {
  readonly plot: ItemGeometry
  readonly left: number
  readonly top: number
  readonly innerWidth: number
  readonly innerHeight: number
  readonly across: readonly TimeTick[]
  readonly up: readonly ValueTick[]
  readonly marks: DotMarksProps
}

export interface ScatterBox {
  readonly width: number
  readonly height: number
  readonly fontSize: number
}

const COUNT = { kind: 'count' } as const

/** Points and size in, geometry out. Areas, not radii, are in proportion to the size. */
export function scatterGeometry(
  placed: readonly PlacedPoint[],
  measures: ScatterMeasures,
  { width, height, fontSize }: ScatterBox,
  formatters: Formatters,
): ScatterGeometry {
  const axis = (of: 'x' | 'y', room: number) => {
    const figures = placed.map((one) => one[of])
    const { format = COUNT } = measures[of]
    const whole = format.kind === 'count' && figures.every(Number.isInteger)
    const { low, high, ticks } = valueTicks(Math.min(0, ...figures), Math.max(0, ...figures), room, whole)
    const labels = formatters.ticks(ticks, format)
    return { low, high, ticks: ticks.map((value, at) => ({ value, label: labels[at] ?? '' })) }
  }
  const most = Math.min(22, Math.max(9, width / 34))
  const top = Math.ceil(most + fontSize * 1.8)
  const innerHeight = Math.max(40, height - top - Math.ceil(fontSize * 3.8))
  const vertical = axis('y', Math.max(2, Math.floor(innerHeight / (fontSize * 3.4))))
  const left = Math.ceil(
    Math.max(fontSize, ...vertical.ticks.map(({ label }) => textWidth(label, fontSize))) + 12,
  )
  const innerWidth = Math.max(40, width - left - Math.ceil(most))
  const horizontal = axis('x', Math.max(2, Math.floor(innerWidth / (fontSize * 7))))
  const xOf = (value: number): number =>
    Math.round(((value - horizontal.low) / (horizontal.high - horizontal.low)) * innerWidth * 10) / 10
  const yOf = (value: number): number =>
    Math.round((1 - (value - vertical.low) / (vertical.high - vertical.low)) * innerHeight * 10) / 10
  const largest = Math.max(0, ...placed.map(({ size }) => size ?? 0))
  const dots = placed.map(({ point, x, y, size }): DotMark => {
    const sized = measures.size !== undefined && size !== null && largest > 0
    const radius = sized ? Math.max(3, Math.sqrt(Math.max(0, size) / largest) * most) : 5
    return {
      key: point.key,
      x: xOf(x),
      y: yOf(y),
      radius,
      hollow: measures.size !== undefined && size === null,
    }
  })
  const wishes = dots
    .map((dot, at) => {
      const text = fitText(placed[at]?.point.label ?? '', Math.min(170, innerWidth / 3), fontSize)
      return { ...dot, text, width: textWidth(text, fontSize) }
    })
    .sort((one, other) => other.radius - one.radius)
  const labels = placeLabels(wishes, innerWidth + most, fontSize).filter(({ text }) => text !== '')
  const plot: ItemGeometry = {
    width,
    height,
    count: dots.length,
    itemAt: (px, py) => {
      let found = -1
      let reach = 18
      dots.forEach(({ x, y, radius }, at) => {
        const away = Math.max(0, Math.hypot(px - left - x, py - top - y) - radius)
        if (away < reach || (away === 0 && radius < (dots[found]?.radius ?? 99))) {
          reach = away
          found = at
        }
      })
      return found
    },
    move: (key, at) => moveNear(key, at, dots),
    item: (at) => {
      const [one, dot] = [placed[at], dots[at]]
      if (one === undefined || dot === undefined) return noItem
      const [x, y, radius] = [left + dot.x, top + dot.y, dot.radius + 1]
      const { size } = measures
      const line = (value: number, measure: ScatterMeasures['x'], of: ScatterFigure) => ({
        label: measure.label,
        text: [measured(value, measure, formatters), one.point.notes?.[of]]
          .filter((part) => part !== undefined)
          .join(' · '),
      })
      const third = size !== undefined && one.size !== null ? [line(one.size, size, 'size')] : []
      return {
        name: one.point.label,
        lines: [line(one.x, measures.x, 'x'), line(one.y, measures.y, 'y'), ...third],
        x,
        y,
        outline: `M${x - radius},${y}a${radius},${radius} 0 1 0 ${2 * radius},0a${radius},${radius} 0 1 0 ${-2 * radius},0z`,
      }
    },
  }
  return {
    plot,
    left,
    top,
    innerWidth,
    innerHeight,
    across: horizontal.ticks.map(({ value, label }) => ({ x: xOf(value), label, anchor: 'middle' })),
    up: vertical.ticks.map(({ value, label }) => ({ y: Math.round(yOf(value)), label, zero: value === 0 })),
    marks: { dots, labels },
  }
}

/** The geometry of a scatter, made anew only when its data, size or language changes. */
export function useScatterChart(
  placed: readonly PlacedPoint[],
  measures: ScatterMeasures,
  frame: ItemFrameState,
): ScatterGeometry {
  const { box, height, formatters } = frame
  const { width, fontSize } = box
  return useMemo(
    () => scatterGeometry(placed, measures, { width, height, fontSize }, formatters),
    [placed, measures, width, height, fontSize, formatters],
  )
}
