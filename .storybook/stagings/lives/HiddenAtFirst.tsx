import { type ReactNode, useEffect, useState } from 'react'
import type { HostProps } from '../hosts/HostProps'
import { settled } from './settling'

/** A closed tab of the host's, that is opened a moment later. */
export function HiddenAtFirst({ children }: HostProps): ReactNode {
  const [isOpen, setOpen] = useState(false)
  useEffect(() => {
    if (isOpen) return settled()
    const timer = setTimeout(() => setOpen(true), 100)
    return () => clearTimeout(timer)
  }, [isOpen])
  return <div style={isOpen ? undefined : { display: 'none' }}>{children}</div>
}
