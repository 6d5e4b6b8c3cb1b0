'use client'
import { type RefObject, useEffect, useRef } from 'react'
import { useIsomorphicLayoutEffect } from '../../controls/useIsomorphicLayoutEffect.js'
import { cssZoom } from '../../overlay/cssZoom.js'
import { enterTopLayer } from '../../overlay/enterTopLayer.js'
import { follow } from '../../overlay/follow.js'
import type { Size } from '../../overlay/placeFloat.js'
import { viewOf } from '../../overlay/viewOf.js'
import { type PlotView, tooltipPlace } from './tooltipPlace.js'

/** What a tooltip is about, in pixels of its plot. */
export interface TooltipAbout {
  readonly x: number
  readonly y: number
}

/**
 * A tooltip above everything of the page, beside what it is about. It stands in its plot, and follows it when something is
 * scrolled; where the plot is seen is measured once for all moves of the pointer between.
 */
export function useFloatingTooltip(
  box: RefObject<HTMLElement | null>,
  about: TooltipAbout | null,
  plot: Size,
): void {
  const view = useRef<PlotView | null>(null)
  const isOpen = about !== null
  const latest = useRef({ about, plot })
  useIsomorphicLayoutEffect(() => {
    latest.current = { about, plot }
    const tooltip = box.current
    if (about === null || tooltip === null) return
    enterTopLayer(tooltip)
    view.current ??= viewOfPlot(tooltip, plot)
    tooltip.style.transform = tooltipPlace(about, plot, view.current)
  })
  useEffect(() => {
    const tooltip = box.current
    const around = tooltip?.parentElement
    if (!isOpen || !tooltip || !around) return
    const end = follow([around], () => {
      const now = latest.current
      view.current = viewOfPlot(tooltip, now.plot)
      if (now.about !== null) tooltip.style.transform = tooltipPlace(now.about, now.plot, view.current)
    })
    return () => {
      view.current = null
      end()
    }
  }, [box, isOpen])
}

function viewOfPlot(tooltip: HTMLElement, { width }: Size): PlotView {
  const rect = tooltip.parentElement?.getBoundingClientRect()
  const { left = 0, top = 0, width: seen = width } = rect ?? {}
  tooltip.style.transform = 'none'
  // The window's corner, but where there is no top layer and something around it is moved.
  const origin = tooltip.getBoundingClientRect()
  return {
    left: left - origin.left,
    top: top - origin.top,
    scale: width === 0 ? 1 : seen / width,
    zoom: cssZoom(tooltip),
    view: viewOf(tooltip),
  }
}
