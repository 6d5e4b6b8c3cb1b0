'use client'
import { useMemo } from 'react'
import type { Formatters } from '../../format/Formatters.js'
import type { ValueFormat } from '../../format/ValueFormat.js'
import type { ItemGeometry } from '../../frame/items/Item.js'
import { noItem, pendingItems } from '../../frame/items/pendingItems.js'
import type { ItemFrameState } from '../../frame/items/useItemFrame.js'
import { moveAlong } from '../../frame/surface/moveAlong.js'
import { type Cell, cellPath } from '../../marks/cellPaths.js'
import { squarify } from '../../marks/squarify.js'
import type { TileMark } from '../../marks/TileMarks.js'
import { fitText } from '../../scales/fitText.js'
import { textWidth } from '../../scales/textWidth.js'
import { hueColor } from '../../theme/hueColor.js'
import type { Hue } from '../../theme/seriesColors.js'
import type { TreePart, TreeParts } from './treeParts.js'

/** Everything a treemap draws, as numbers and strings. */
export interface TreemapGeometry {
  readonly plot: ItemGeometry
  readonly tiles: readonly TileMark[]
}

export interface TreemapBox {
  readonly width: number
  readonly height: number
  readonly fontSize: number
  readonly dir: 'ltr' | 'rtl'
  readonly hues: ReadonlyMap<string, Hue>
  readonly format: ValueFormat
  /** Whether one group is opened, and its parts are what is read. */
  readonly opened: boolean
}

/** Parts and size in, geometry out: groups with their parts inside them, or the parts of the one that is opened. */
export function treemapGeometry(
  { parts, total }: TreeParts,
  { width, height, fontSize, dir, hues, format, opened }: TreemapBox,
  formatters: Formatters,
): TreemapGeometry {
  const mirror = (cell: Cell): Cell => (dir === 'rtl' ? { ...cell, x: width - cell.x - cell.width } : cell)
  const figureOf = (value: number): string =>
    `${formatters.value(value, format)} (${formatters.percent(value / total)})`
  const print = formatters.labels(
    parts.flatMap(({ leaves }) => leaves.map((one) => one.value)),
    format,
  )
  const tile = (
    key: string,
    part: TreePart,
    name: string,
    value: number,
    cell: Cell,
    group: boolean,
  ): TileMark => {
    const low = cell.height < fontSize * 1.7
    const label = low ? '' : fitText(name, cell.width - 12, fontSize)
    const short = print(value)
    // A figure is shown whole or not at all.
    const fits =
      !group && label !== '' && cell.height >= fontSize * 3.1 && textWidth(short, fontSize) <= cell.width - 12
    const figure = fits ? short : ''
    return { key, color: hueColor(hues.get(part.group.key) ?? 0), cell: mirror(cell), group, label, figure }
  }
  const strip = Math.ceil(fontSize * 1.8)
  const outer = squarify(
    parts.map(({ value }) => value),
    { x: 1, y: 1, width: width - 2, height: height - 2 },
  )
  const tiles: TileMark[] = []
  const items: { name: string; value: number; cell: Cell; inside: TreePart['leaves'] }[] = []
  parts.forEach((part, at) => {
    const box = shrink(outer[at], 1.5)
    const { group, leaves, value } = part
    const many = (group.children?.length ?? 0) > 0
    const roomy = !opened && many && box.height > strip + 8
    if (roomy) tiles.push(tile(`g ${group.key}`, part, group.label, value, box, true))
    const room = roomy
      ? { x: box.x + 3, y: box.y + strip, width: box.width - 6, height: box.height - strip - 3 }
      : box
    const inner = squarify(
      leaves.map((one) => one.value),
      shrink(room, 0),
    )
    leaves.forEach(({ leaf, value: own }, index) => {
      const cell = shrink(inner[index], leaves.length > 1 ? 0.75 : 0)
      tiles.push(tile(JSON.stringify([group.key, leaf.key]), part, leaf.label, own, cell, false))
      if (opened) items.push({ name: leaf.label, value: own, cell: mirror(cell), inside: [] })
    })
    if (!opened) items.push({ name: group.label, value, cell: mirror(box), inside: many ? leaves : [] })
  })
  const plot: ItemGeometry = {
    width,
    height,
    count: items.length,
    itemAt: (x, y) =>
      items.findIndex(
        ({ cell }) => x >= cell.x && x <= cell.x + cell.width && y >= cell.y && y <= cell.y + cell.height,
      ),
    move: (key, at) => moveAlong(key, at, items.length, { rightToLeft: dir === 'rtl' }),
    item: (at) => {
      const one = items[at]
      if (one === undefined) return noItem
      const { name, value, cell, inside } = one
      const parts = inside
        .slice(0, 6)
        .map((part) => ({ label: part.leaf.label, text: formatters.value(part.value, format) }))
      return {
        name,
        lines: [{ text: figureOf(value) }, ...parts],
        x: cell.x + cell.width / 2,
        y: cell.y + cell.height / 2,
        outline: cellPath(cell),
      }
    },
  }
  return { plot, tiles }
}

function shrink(cell: Cell | undefined, by: number): Cell {
  const { x, y, width, height } = cell ?? { x: 0, y: 0, width: 0, height: 0 }
  return { x: x + by, y: y + by, width: Math.max(0, width - 2 * by), height: Math.max(0, height - 2 * by) }
}

const PENDING: TreemapGeometry = { plot: pendingItems, tiles: [] }

/** The geometry of a treemap, made anew only when its data, size or language changes. */
export function useTreemap(
  whole: TreeParts,
  hues: ReadonlyMap<string, Hue>,
  format: ValueFormat,
  opened: boolean,
  frame: ItemFrameState,
): TreemapGeometry {
  const { box, height, dir, formatters } = frame
  const { width, fontSize, pending } = box
  return useMemo(
    () =>
      pending
        ? PENDING
        : treemapGeometry(whole, { width, height, fontSize, dir, hues, format, opened }, formatters),
    [whole, width, height, fontSize, pending, dir, hues, format, opened, formatters],
  )
}
