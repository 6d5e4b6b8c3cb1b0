'use client'
import { type ReactNode, useContext } from 'react'
import { WaContext } from './WaContext.js'
import { WaRoot } from './WaRoot.js'

/** Its children as they are inside a `WaRoot`, or with a default one around them. */
export function WaScope({ children }: { readonly children: ReactNode }): ReactNode {
  return useContext(WaContext) === null ? <WaRoot>{children}</WaRoot> : children
}
