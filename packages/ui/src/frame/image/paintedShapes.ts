import { solidPath } from '../../marks/LineMarks.js'
import { lineLook, partialDash } from '../../marks/lineLook.js'
import { paintedMarks } from '../../marks/paintedMarks.js'
import { make } from './make.js'

/** What was painted on a canvas, as shapes again: an exported picture holds no pixels. */
export function paintedShapes(
  canvas: Element | null | undefined,
  resolve: (color: string) => string,
): SVGElement | null {
  const painted = canvas ? paintedMarks.get(canvas) : undefined
  if (painted === undefined) return null
  const { left, top, lines } = painted
  const group = make('g', {
    transform: `translate(${left},${top})`,
    fill: 'none',
    'stroke-linejoin': 'round',
    'stroke-linecap': 'round',
  })
  for (const line of lines) {
    const { width, opacity, dash } = lineLook(line)
    const stroke = { stroke: resolve(line.color), 'stroke-width': width, 'stroke-opacity': opacity }
    const draw = (d: string, look: Readonly<Record<string, string | number | undefined>>): void => {
      if (d !== '') group.append(make('path', { d, ...look }))
    }
    draw(solidPath(line), { ...stroke, 'stroke-dasharray': line.thin ? undefined : dash })
    draw(line.partial, { ...stroke, 'stroke-dasharray': partialDash })
    draw(line.dots, { fill: stroke.stroke })
  }
  return group
}
