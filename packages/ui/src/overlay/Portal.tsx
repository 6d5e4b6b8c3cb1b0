'use client'
import type { ReactNode, RefObject } from 'react'
import { createPortal } from 'react-dom'
import { RootShell } from '../theme/RootShell.js'
import { isShadowRoot } from '../theme/rootsOf.js'
import { useWa } from '../theme/useWa.js'
import { holds } from './holds.js'
import { modalAround } from './modalAround.js'

export interface PortalProps {
  /** Where it comes from. */
  readonly from: RefObject<Element | null>
  readonly children: ReactNode
}

/**
 * Its children where they stand, or in the host's `portalContainer` under a root of their own. A container outside a modal
 * part of the page could not be used from inside it: they stay then.
 */
export function Portal({ from, children }: PortalProps): ReactNode {
  const wa = useWa()
  const { portalContainer, styleRoot } = wa
  if (portalContainer === null || !isReachable(portalContainer, from.current)) return children
  const root = portalContainer.getRootNode()
  const home = isShadowRoot(root) ? root : undefined
  const target = home === styleRoot ? undefined : (home ?? portalContainer.ownerDocument.head)
  return createPortal(
    <RootShell {...wa} target={target} like={from.current}>
      {children}
    </RootShell>,
    portalContainer,
  )
}

function isReachable(container: Element, from: Element | null): boolean {
  const modal = from && modalAround(from)
  return modal === null || holds(modal, container)
}
