import type { ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import type { ChartPeer } from '../ChartPeer.js'
import type { ChartData, ChartKind } from '../cases.js'

export interface ReactPeer extends Pick<ChartPeer, 'prepare'> {
  render(data: ChartData, kind: ChartKind): ReactNode
  /** The figures that the tooltip tells now. */
  told(element: HTMLElement): readonly number[]
}

/** A peer that is a React component: mounted and updated as a page does it, at once. */
export function reactPeer({ prepare, render, told }: ReactPeer): ChartPeer {
  return {
    ...(prepare && { prepare }),
    mount(element, data, kind) {
      const root = createRoot(element)
      const show = (next: ChartData): void => flushSync(() => root.render(render(next, kind)))
      show(data)
      return { update: show, unmount: () => flushSync(() => root.unmount()), told: () => told(element) }
    },
  }
}
