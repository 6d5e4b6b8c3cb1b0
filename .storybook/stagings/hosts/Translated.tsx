import { type ReactNode, useLayoutEffect } from 'react'
import { translatePage } from '../translatePage'
import type { HostProps } from './HostProps'

/** A page under a translator. */
export function Translated({ children }: HostProps): ReactNode {
  useLayoutEffect(() => translatePage(document.body), [])
  return children
}
