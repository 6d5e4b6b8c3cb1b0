'use client'
import { useCallback, useMemo, useState } from 'react'
import { flattenRows } from '../pivot/flattenNodes.js'
import type { PivotNode } from '../pivot/PivotModel.js'
import type { PivotView } from './pivotView.js'

export interface ClosedGroups {
  readonly isOpen: (node: PivotNode) => boolean
  readonly toggle: (node: PivotNode) => void
  readonly openAll: () => void
  readonly closeAll: () => void
}

const none: ReadonlySet<string> = new Set()

/** Which groups keep their lines to themselves. They are known by their values: newer data leaves them closed. */
export function useClosedGroups(view: PivotView | undefined): ClosedGroups {
  const [closed, setClosed] = useState(none)
  const isOpen = useCallback(
    (node: PivotNode) => closed.size === 0 || !(view && closed.has(view.pathOf('rows', node))),
    [closed, view],
  )
  return useMemo(
    () => ({
      isOpen,
      toggle(node) {
        const path = view?.pathOf('rows', node)
        if (path === undefined) return
        setClosed((before) => {
          const after = new Set(before)
          if (!after.delete(path)) after.add(path)
          return after
        })
      },
      openAll: () => setClosed(none),
      closeAll: () => setClosed(new Set(view && groupsOf(view).map((node) => view.pathOf('rows', node)))),
    }),
    [isOpen, view],
  )
}

function groupsOf({ rows }: PivotView): readonly PivotNode[] {
  return flattenRows(
    rows,
    () => true,
    (nodes) => nodes,
  ).filter(({ children }) => children.length > 0)
}
