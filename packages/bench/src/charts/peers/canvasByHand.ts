import { type ChartPeer, size } from '../ChartPeer.js'
import type { ChartData } from '../cases.js'
import { colorOf } from '../page/colors.js'
import { axes, columnsPath, followPointer, highest, inner, make } from '../page/handMade.js'

const canvasByHand: ChartPeer = {
  mount(element, data) {
    element.style.position = 'relative'
    const canvas = document.createElement('canvas')
    canvas.width = size.width
    canvas.height = size.height
    canvas.style.cssText = 'position:absolute;inset:0'
    const plot = make('svg', { ...size, style: 'position:relative' })
    element.append(canvas, plot)
    const context = canvas.getContext('2d')
    let now = data
    const show = (next: ChartData): void => {
      now = next
      const most = highest(next, false)
      const group = make('g', { transform: `translate(${inner.left},${inner.top})` })
      group.append(axes(next, most))
      plot.replaceChildren(group)
      if (context === null) return
      context.resetTransform()
      context.clearRect(0, 0, size.width, size.height)
      context.translate(inner.left, inner.top)
      context.lineWidth = next.length > 4 ? 1 : 2
      next.forEach(({ points }, at) => {
        context.strokeStyle = colorOf(at)
        context.stroke(new Path2D(columnsPath(points, most)))
      })
    }
    show(data)
    const told = followPointer(plot, element, () => now)
    return { update: show, unmount: () => element.replaceChildren(), told }
  },
}

export default canvasByHand
