/** A label that wants a place beside a dot. */
export interface LabelWish {
  readonly x: number
  readonly y: number
  readonly radius: number
  readonly text: string
  readonly width: number
}

/** A label with its place, or without one. */
export interface PlacedLabel {
  readonly x: number
  readonly y: number
  readonly text: string
  readonly anchor: 'start' | 'end'
}

interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/**
 * Wishes in, in order of weight; those that find a place to the right or to the left of their dot, over no other label
 * and no other dot and inside the plot, out.
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  width: number,
  fontSize: number,
): readonly PlacedLabel[] {
  const dots = wishes.map(({ x, y, radius }): Box => boxOf(x - radius, x + radius, y, radius * 2))
  const taken: Box[] = []
  return wishes.flatMap(({ x, y, radius, text, width: wide }, own): readonly PlacedLabel[] => {
    for (const anchor of ['start', 'end'] as const) {
      const at = anchor === 'start' ? x + radius + 4 : x - radius - 4
      const box =
        anchor === 'start' ? boxOf(at, at + wide, y, fontSize * 1.2) : boxOf(at - wide, at, y, fontSize * 1.2)
      const free = (other: Box): boolean => !overlap(box, other)
      const inside = box.left >= 0 && box.right <= width
      if (inside && taken.every(free) && dots.every((dot, index) => index === own || free(dot))) {
        taken.push(box)
        return [{ x: at, y, text, anchor }]
      }
    }
    return []
  })
}

function boxOf(left: number, right: number, y: number, height: number): Box {
  return { left, right, top: y - height / 2, bottom: y + height / 2 }
}

function overlap(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom
}
