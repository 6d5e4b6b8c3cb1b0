import type { Item, ItemGeometry } from './Item.js'

/** What is said of an item that is not there. */
export const noItem: Item = { name: '', lines: [], x: 0, y: 0, outline: '' }

/** A plot of items that waits for its size: nothing of it is drawn. */
export const pendingItems: ItemGeometry = {
  width: 0,
  height: 0,
  count: 0,
  item: () => noItem,
  itemAt: () => -1,
  move: () => null,
}
