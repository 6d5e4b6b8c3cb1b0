'use client'
import { type ReactNode, useContext } from 'react'
import { PartBoundary } from './boundary/PartBoundary.js'
import { WaContext } from './WaContext.js'
import { WaRoot } from './WaRoot.js'

export interface WaScopeProps {
  /** Public name of the component that stands here. */
  readonly name: string
  /** One element, tried again with other props when it threw. */
  readonly children: ReactNode
}

/**
 * What every public component stands in: a root, a default one where there is none, and a boundary, so that one that throws
 * leaves its neighbours and the page.
 */
export function WaScope({ name, children }: WaScopeProps): ReactNode {
  const part = <PartBoundary name={name}>{children}</PartBoundary>
  return useContext(WaContext) === null ? <WaRoot>{part}</WaRoot> : part
}
