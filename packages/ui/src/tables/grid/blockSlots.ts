/**
 * Which place in the page each block of rows takes: a block that was there keeps its place. After a jump, when most
 * are others than before, new ones take the places of those that left, so that cells are written anew instead of being
 * made; after a small step they are made, so that none of the others has to be moved.
 */
export function blockSlots(
  blocks: readonly number[],
  before: ReadonlyMap<number, number>,
): ReadonlyMap<number, number> {
  const entering = blocks.filter((block) => !before.has(block))
  const stayed = blocks.length - entering.length
  const left = [...before].flatMap(([block, slot]) => (blocks.includes(block) ? [] : [slot]))
  const free = stayed * 2 < blocks.length ? left.sort((a, b) => a - b) : []
  let next = Math.max(-1, ...before.values()) + 1
  const slots = new Map<number, number>()
  for (const block of blocks) slots.set(block, before.get(block) ?? free.shift() ?? next++)
  return slots
}
