import { isolate } from '../../format/isolate.js'
import type { ChartMessages } from '../../messages/figures/ChartMessages.js'
import type { SurfaceItems } from '../surface/SurfaceItems.js'
import type { ItemGeometry } from './Item.js'

/** A plot of items as what a surface reads: they are places by their number, and outlined. */
export function itemsOf(geometry: ItemGeometry, words: ChartMessages): SurfaceItems<number> {
  const { width, height, count, item, itemAt, move } = geometry
  return {
    width,
    height,
    begin: (last) => (count === 0 ? null : Math.min(last ?? 0, count - 1)),
    move,
    find: (x, y) => {
      const at = itemAt(x, y)
      return at < 0 ? null : at
    },
    has: (at) => at < count,
    card: item,
    overlay: item,
    reading: (at) => {
      const { name, lines } = item(at)
      const said = lines.map(({ label, text }) =>
        label === undefined ? text : words.reading({ label: isolate(label), value: text }),
      )
      return words.reading({ label: isolate(name), value: said.join('. ') })
    },
  }
}
