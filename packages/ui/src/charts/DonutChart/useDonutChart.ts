'use client'
import { useMemo } from 'react'
import { apart } from '../../format/apart.js'
import { lettersIn } from '../../format/lettersIn.js'
import type { ValueFormat } from '../../format/ValueFormat.js'
import type { ItemGeometry } from '../../frame/items/Item.js'
import { noItem } from '../../frame/items/pendingItems.js'
import type { ItemFrameState } from '../../frame/items/useItemFrame.js'
import { moveAlong } from '../../frame/surface/moveAlong.js'
import { arcPath, onCircle } from '../../marks/arcPath.js'
import type { RingMarksProps, SliceMark } from '../../marks/RingMarks.js'
import { fitText } from '../../scales/fitText.js'
import { hueColor } from '../../theme/hueColor.js'
import type { Hue } from '../../theme/seriesColors.js'
import type { DonutParts } from './donutParts.js'
import { type DonutVoice, partLabel } from './donutWords.js'

/** Everything a ring draws, as numbers and strings. */
export interface DonutGeometry extends RingMarksProps {
  readonly plot: ItemGeometry
}

export interface DonutBox {
  readonly width: number
  readonly height: number
  readonly fontSize: number
  /** The colour of each key. */
  readonly hues: ReadonlyMap<string, Hue>
  readonly format: ValueFormat
}

/** Parts and size in, geometry out: clockwise from the top, largest first. */
export function donutGeometry(whole: DonutParts, box: DonutBox, voice: DonutVoice): DonutGeometry {
  const { width, fontSize, hues, format } = box
  const height = Math.ceil(Math.min(box.height, width * 0.52 + fontSize * 2))
  const { formatters, messages } = voice
  const [cx, cy] = [Math.round(width / 2), Math.round(height / 2)]
  const outer = Math.max(30, Math.min(cy - fontSize * 0.6, width * 0.26))
  const inner = outer * 0.62
  const ends: number[] = []
  let turn = 0
  for (const { share } of whole.parts) {
    turn += share
    ends.push(turn)
  }
  const start = (at: number): number => ends[at - 1] ?? 0
  const free = { start: Number.NEGATIVE_INFINITY, end: Number.POSITIVE_INFINITY }
  const slices = whole.parts.map((part, at): SliceMark => {
    const end = ends[at] ?? 0
    const middle = (start(at) + end) / 2
    const [x, y] = onCircle(cx, cy, outer + fontSize * 0.8, middle)
    const anchor = middle < 0.5 ? 'start' : 'end'
    const share = formatters.percent(part.share)
    const room = (anchor === 'start' ? width - x : x) - fontSize * (lettersIn(share) * 0.6 + 0.5)
    const label = fitText(partLabel(part, voice), room, fontSize)
    // Words go down the right side and up the left one; what would lie over its neighbour is left to the tooltip.
    const clear = anchor === 'start' ? y - free.start > fontSize * 1.2 : free.end - y > fontSize * 1.2
    const text = part.share > 0 && clear ? `${label === '' ? '' : apart(label)} ${share}`.trim() : ''
    if (text !== '') free[anchor] = y
    return {
      key: part.key,
      color: hueColor(hues.get(part.key) ?? 0),
      path: arcPath(cx, cy, outer, inner, start(at), end),
      label: { x, y, text, anchor },
    }
  })
  const plot: ItemGeometry = {
    width,
    height,
    count: whole.parts.length,
    itemAt: (x, y) => {
      const away = Math.hypot(x - cx, y - cy)
      if (away < inner || away > outer) return -1
      const at = (Math.atan2(x - cx, cy - y) / (2 * Math.PI) + 1) % 1
      return ends.findIndex((end) => at < end)
    },
    move: (key, at) => moveAlong(key, at, whole.parts.length),
    item: (at) => {
      const part = whole.parts[at]
      if (part === undefined) return noItem
      const [x, y] = onCircle(cx, cy, (outer + inner) / 2, (start(at) + (ends[at] ?? 0)) / 2)
      const figure = `${formatters.value(part.value, format)} (${formatters.percent(part.share)})`
      const within =
        part.of.length === 1
          ? []
          : part.of
              .slice(0, 8)
              .map(({ label, value }) => ({ label, text: formatters.value(value ?? 0, format) }))
      return {
        name: partLabel(part, voice),
        lines: [{ text: figure }, ...within],
        x,
        y,
        outline: slices[at]?.path ?? '',
      }
    },
  }
  const figure = formatters.compact(whole.total, format)
  return { plot, slices, middle: { x: cx, y: cy + fontSize * 0.2, figure, words: messages.total } }
}

/** The geometry of a ring, made anew only when its data, size or language changes. */
export function useDonutChart(
  whole: DonutParts,
  hues: ReadonlyMap<string, Hue>,
  format: ValueFormat,
  frame: ItemFrameState,
): DonutGeometry {
  const { box, height, formatters, messages, words } = frame
  const { width, fontSize } = box
  return useMemo(
    () => donutGeometry(whole, { width, height, fontSize, hues, format }, { formatters, messages, words }),
    [whole, width, height, fontSize, hues, format, formatters, messages, words],
  )
}
