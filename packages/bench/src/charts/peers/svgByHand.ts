import { type ChartPeer, size } from '../ChartPeer.js'
import type { ChartData } from '../cases.js'
import { colorOf } from '../page/colors.js'
import { axes, columnsPath, followPointer, highest, inner, make } from '../page/handMade.js'

const svgByHand: ChartPeer = {
  mount(element, data, kind) {
    element.style.position = 'relative'
    const plot = make('svg', { ...size })
    element.append(plot)
    let now = data
    const show = (next: ChartData): void => {
      now = next
      const most = highest(next, kind === 'stack')
      const group = make('g', { transform: `translate(${inner.left},${inner.top})` })
      group.append(axes(next, most))
      const paths =
        kind === 'line' ? next.map(({ points }) => columnsPath(points, most)) : stackPaths(next, most)
      paths.forEach((d, at) => {
        const paint =
          kind === 'line'
            ? { fill: 'none', stroke: colorOf(at), 'stroke-width': next.length > 4 ? 1 : 2 }
            : { fill: colorOf(at) }
        group.append(make('path', { d, ...paint }))
      })
      plot.replaceChildren(group)
    }
    show(data)
    const told = followPointer(plot, element, () => now)
    return { update: show, unmount: () => element.replaceChildren(), told }
  },
}

export default svgByHand

function stackPaths(data: ChartData, most: number): readonly string[] {
  const count = data[0]?.points.length ?? 1
  const width = inner.width / count
  const tops = new Float64Array(count)
  return data.map(({ points }) => {
    let path = ''
    points.forEach(({ y }, at) => {
      const from = tops[at] ?? 0
      tops[at] = from + y
      const [bottom, top] = [inner.height * (1 - from / most), inner.height * (1 - (from + y) / most)]
      path += `M${at * width},${bottom}h${width * 0.8}V${top}h${-width * 0.8}z`
    })
    return path
  })
}
