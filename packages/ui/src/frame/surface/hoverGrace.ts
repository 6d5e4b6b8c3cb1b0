/** Where a pointer is, and when, in milliseconds. */
export interface PointerMoment {
  readonly x: number
  readonly y: number
  readonly time: number
}

/** The sides of a tooltip in the same pixels. */
export interface TooltipSides {
  readonly left: number
  readonly right: number
}

/** What a move means for the tooltip: whether the pointer may enter it, and whether the plot is to hear of the move. */
export interface GraceAnswer {
  readonly hoverable: boolean
  readonly held: boolean
}

/** How long a pointer must stand still to have rested. */
const REST = 400
/** How long a pointer that has rested may take to reach the tooltip. */
const GRACE = 300
/** Pixels a millisecond above which nobody aims at the tooltip. */
const FAST = 1

/**
 * Decides, from the time a tooltip opened, move by move, between reading the plot and entering the tooltip beside the pointer.
 *
 *     moving …………… the tooltip lets the pointer through: crossing it goes on reading the plot
 *     rested, then towards it, unhurried …… the plot holds still for a moment, so that it can be entered
 *     inside, unhurried …… it stays; hurried …… it lets go again
 */
export function createHoverGrace(
  opened: number,
): (move: PointerMoment & { readonly inside: boolean }, sides: () => TooltipSides) => GraceAnswer {
  // The move that opened the tooltip was before anybody listened; only its time is known.
  let last: PointerMoment = { x: Number.NaN, y: Number.NaN, time: opened }
  let until = Number.NEGATIVE_INFINITY
  return ({ inside, ...now }, sides) => {
    const before = last
    last = now
    const passed = now.time - before.time
    const rested = passed >= REST
    if (rested) until = now.time + GRACE
    const hurried = !rested && Math.hypot(now.x - before.x, now.y - before.y) > FAST * Math.max(1, passed)
    if (inside) return { hoverable: !hurried, held: false }
    const held = !hurried && now.time < until && isTowards(before.x, now.x, sides())
    if (!held) until = Number.NEGATIVE_INFINITY
    return { hoverable: held, held }
  }
}

function isTowards(from: number, to: number, { left, right }: TooltipSides): boolean {
  if (from < left) return to > from
  return from > right ? to < from : true
}
