'use client'
import { memo, type ReactNode, useEffect, useLayoutEffect, useRef } from 'react'
import { styled } from '../styled.js'
import { type CanvasColor, colorsOn } from './colorsOn.js'
import type { LineMark } from './LineMarks.js'
import { paintedMarks } from './paintedMarks.js'
import { paintLines } from './paintLines.js'
import { watchLook } from './watchLook.js'

const Canvas = styled.canvas.withConfig({ componentId: 'wa-painted' })`
  position: absolute;
  inset-block-start: 0;
  left: 0;
  inline-size: 100%;
  block-size: auto;
  pointer-events: none;
  /* Shapes keep their hues under forced colours; what is painted is so, too. */
  forced-color-adjust: none;
`

export interface PaintedLinesProps {
  readonly lines: readonly LineMark[]
  /** Where the plot is, in CSS pixels. */
  readonly plot: {
    readonly width: number
    readonly height: number
    readonly left: number
    readonly top: number
  }
}

const usePaintEffect = typeof document === 'undefined' ? useEffect : useLayoutEffect

/** Lines of very many points, painted: shapes of their size cost the browser many times as much. */
export const PaintedLines = memo(function PaintedLines({ lines, plot }: PaintedLinesProps): ReactNode {
  const ref = useRef<HTMLCanvasElement | null>(null)
  const colors = useRef(new Map<string, CanvasColor>())
  usePaintEffect(() => {
    const canvas = ref.current
    if (canvas === null) return
    const paint = (): void => paintOn(canvas, lines, plot, colors.current)
    const recolor = (): void => {
      if (refreshColors(canvas, colors.current)) paint()
    }
    paintedMarks.set(canvas, { lines, left: plot.left, top: plot.top })
    paint()
    const unwatch = watchLook(canvas, recolor)
    window.addEventListener('resize', paint)
    return () => {
      unwatch()
      window.removeEventListener('resize', paint)
    }
  }, [lines, plot])
  return <Canvas ref={ref} aria-hidden="true" />
})

/** Resolves known colours anew; whether one of them is another. */
function refreshColors(canvas: HTMLCanvasElement, colors: Map<string, CanvasColor>): boolean {
  let changed = false
  for (const [color, resolved] of colorsOn(canvas, colors.keys())) {
    changed ||= colors.get(color)?.css !== resolved.css
    colors.set(color, resolved)
  }
  return changed
}

function paintOn(
  canvas: HTMLCanvasElement,
  lines: readonly LineMark[],
  plot: PaintedLinesProps['plot'],
  colors: Map<string, CanvasColor>,
): void {
  const scale = window.devicePixelRatio || 1
  const [width, height] = [Math.round(plot.width * scale), Math.round(plot.height * scale)]
  // Another size empties a canvas and takes new memory: only when it is another.
  if (canvas.width !== width) canvas.width = width
  if (canvas.height !== height) canvas.height = height
  const context = canvas.getContext('2d')
  if (context === null) return
  const unknown = lines.filter(({ color }) => !colors.has(color))
  if (unknown.length > 0) {
    const found = colorsOn(
      canvas,
      unknown.map(({ color }) => color),
    )
    for (const [color, resolved] of found) colors.set(color, resolved)
  }
  paintLines(context, lines, { left: plot.left, top: plot.top, scale }, colors)
}
