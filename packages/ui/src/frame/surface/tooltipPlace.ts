import { EDGE, type Size } from '../../overlay/placeFloat.js'

/** How far a tooltip stands from what it is about, in pixels. */
const ASIDE = 12
const BELOW = 10
/** On plots narrower than this there is no side with room. */
const NARROW = 460

/** Where a plot is seen, and in what. */
export interface PlotView {
  /** Its corner, in pixels of the window. */
  readonly left: number
  readonly top: number
  /** Pixels of the window for one of the plot. */
  readonly scale: number
  /** Pixels of the window for one of the tooltip's own. */
  readonly zoom: number
  /** The window. */
  readonly view: Size
}

/**
 * Beside a place of the plot, on the side with more room; along narrow plots it slides instead. It never leaves the window.
 * Pixels of the plot in, a `transform` out: its own size is left to the browser, so that nothing has to be measured.
 */
export function tooltipPlace(
  { x, y }: { readonly x: number; readonly y: number },
  { width, height }: Size,
  { left, top, scale, zoom, view }: PlotView,
): string {
  const across = { at: left + x * scale, gap: ASIDE, whole: view.width }
  const down = { at: top + y * scale, gap: BELOW, whole: view.height }
  const slides = width * scale < NARROW
  return `translate(${within(across, slides ? x / width : x > width / 2, zoom)}, ${within(down, y > height / 2, zoom)})`
}

/** Before a place (`true`), after it, or that share of itself before it, and in the window; its start is seen in any case. */
function within(
  { at, gap, whole }: { readonly at: number; readonly gap: number; readonly whole: number },
  before: boolean | number,
  zoom: number,
): string {
  const share = typeof before === 'number' ? before : before ? 1 : 0
  const start = typeof before === 'number' ? at : before ? at - gap : at + gap
  const px = (length: number): string => `${Math.round((length / zoom) * 100) / 100}px`
  const moved = share === 0 ? px(start) : `${px(start)} - ${share * 100}%`
  return `max(${px(EDGE)}, min(${moved}, ${px(whole - EDGE)} - 100%))`
}
