/** A point on a circle; angle 0 is up, growing clockwise, in turns. */
export function onCircle(cx: number, cy: number, radius: number, turn: number): readonly [number, number] {
  const angle = turn * 2 * Math.PI
  return [round(cx + radius * Math.sin(angle)), round(cy - radius * Math.cos(angle))]
}

/** A piece of a ring from one turn to another; a whole ring is drawn as two halves, because an arc cannot close on itself. */
export function arcPath(
  cx: number,
  cy: number,
  outer: number,
  inner: number,
  from: number,
  to: number,
): string {
  if (to - from <= 0) return ''
  if (to - from > 0.9999) {
    return (
      arcPath(cx, cy, outer, inner, from, from + 0.5) +
      arcPath(cx, cy, outer, inner, from + 0.5, from + 0.9999)
    )
  }
  const large = to - from > 0.5 ? 1 : 0
  const [a, b, c, d] = [
    onCircle(cx, cy, outer, from),
    onCircle(cx, cy, outer, to),
    onCircle(cx, cy, inner, to),
    onCircle(cx, cy, inner, from),
  ]
  return `M${a}A${outer},${outer} 0 ${large} 1 ${b}L${c}A${inner},${inner} 0 ${large} 0 ${d}z`
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
