import type { ItemGeometry } from '../../frame/items/Item.js'
import type { CardLine } from '../../frame/surface/Card.js'
import { moveAlong } from '../../frame/surface/moveAlong.js'
import type { MeterLook, MeterMark } from '../../marks/MeterMarks.js'
import { fitText } from '../../scales/fitText.js'
import { textWidth } from '../../scales/textWidth.js'
import { wrapText } from '../../scales/wrapText.js'

/** A meter before it has a place: its words, and its stretches on a scale from 0 to 1. */
export interface Meter {
  readonly key: string
  readonly color: string
  /** Whose words: somebody else's. */
  readonly label: string
  /** What is said beside the label. */
  readonly aside: string
  /** What is said at the end of the line. */
  readonly figure: string
  readonly stretches: readonly { readonly from: number; readonly to: number; readonly look: MeterLook }[]
  readonly marker: number | null
  readonly bounds: readonly { readonly at: number; readonly text: string }[]
  /** What it says when it is read. */
  readonly lines: readonly CardLine[]
}

/** Meters with their places. */
export interface MeterGeometry {
  readonly plot: ItemGeometry
  readonly meters: readonly MeterMark[]
}

export interface MeterBox {
  readonly width: number
  readonly fontSize: number
  readonly dir: 'ltr' | 'rtl'
}

/** Meters and size in, geometry out: one below the other, each from the side that reading begins on. */
export function meterLayout(given: readonly Meter[], { width, fontSize, dir }: MeterBox): MeterGeometry {
  const rtl = dir === 'rtl'
  // Words take a line more where a line would be cut off: what is said beside the label first, then the figure.
  const rows = width < fontSize * 30 ? 3 : width < fontSize * 46 ? 2 : 1
  const stacked = rows === 3
  const line = Math.ceil(fontSize * 1.55)
  const height = Math.ceil(fontSize * 1.1)
  const asides = given.map(({ aside }) => (rows > 1 ? wrapText(aside, width, fontSize, 3) : [aside]))
  const words = (rows - 1 + Math.max(1, ...asides.map(({ length }) => length))) * line
  const pitch = words + height + Math.ceil(fontSize * 2.6)
  const mirror = (x: number): number => (rtl ? width - x : x)
  const meters = given.map((one, at): MeterMark => {
    const y = at * pitch + words
    const figure = fitText(one.figure, stacked ? width : width * 0.5, fontSize)
    const room = width - textWidth(figure, fontSize) - fontSize * 1.5
    const label = fitText(one.label, stacked ? width : rows === 2 ? room : room * 0.6, fontSize * 1.05)
    const beside = textWidth(label, fontSize * 1.05) + fontSize * 1.2
    const baseline = (row: number): number => at * pitch + line * (row + 0.72)
    return {
      key: one.key,
      color: one.color,
      y,
      height,
      stretches: one.stretches.map(({ from, to, look }) => {
        const [left, right] = [mirror(from * width), mirror(to * width)].sort((a, b) => a - b)
        return { x: left ?? 0, width: (right ?? 0) - (left ?? 0), look }
      }),
      marker: one.marker === null ? null : mirror(Math.max(1.5, Math.min(width - 1.5, one.marker * width))),
      label: { x: mirror(0), y: baseline(0), text: label },
      aside: (asides[at] ?? []).map((text, row) => ({
        x: mirror(rows > 1 ? 0 : beside),
        y: baseline(rows - 1 + row),
        text: rows > 1 ? text : fitText(text, room - beside, fontSize),
      })),
      figure: { x: mirror(stacked ? 0 : width), y: baseline(stacked ? 1 : 0), text: figure },
      bounds: boundsOf(one, width, fontSize).map(({ at: place, text }) => ({
        x: mirror(place * width),
        y: y + height + fontSize * 1.15,
        text,
        anchor: place <= 0 ? (rtl ? 'end' : 'start') : place >= 1 ? (rtl ? 'start' : 'end') : 'middle',
      })),
      start: rtl ? 'end' : 'start',
      end: rtl === stacked ? 'end' : 'start',
    }
  })
  const plot: ItemGeometry = {
    width,
    height: Math.max(1, meters.length * pitch - Math.ceil(fontSize)),
    count: meters.length,
    itemAt: (_, y) => {
      const at = Math.floor(y / pitch)
      return at >= 0 && at < meters.length ? at : -1
    },
    move: (key, at) => moveAlong(key, at, meters.length, { rightToLeft: rtl }),
    item: (at) => {
      const y = (meters[at]?.y ?? 0) - 4
      const high = height + 8
      return {
        name: given[at]?.label ?? '',
        lines: given[at]?.lines ?? [],
        x: meters[at]?.marker ?? width / 2,
        y: y + high / 2,
        outline: `M1,${y}h${width - 2}v${high}h${2 - width}z`,
      }
    },
  }
  return { plot, meters }
}

/** The edges that can be named without one name lying over another; the outer ones first. */
function boundsOf({ bounds }: Meter, width: number, fontSize: number): Meter['bounds'] {
  const span = ({ at, text }: Meter['bounds'][number]): readonly [number, number] => {
    const wide = textWidth(text, fontSize * 0.9) + fontSize
    const left = at <= 0 ? 0 : at >= 1 ? width - wide : at * width - wide / 2
    return [left, left + wide]
  }
  const outer = bounds.filter(({ at }) => at <= 0 || at >= 1)
  const placed = [...outer]
  for (const bound of bounds) {
    if (outer.includes(bound)) continue
    const [left, right] = span(bound)
    const clear = placed.every((other) => {
      const [from, to] = span(other)
      return right <= from || to <= left
    })
    if (clear) placed.push(bound)
  }
  return placed
}
