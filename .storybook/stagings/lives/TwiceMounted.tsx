import { Activity, type ReactNode, StrictMode, useEffect, useState } from 'react'
import type { HostProps } from '../hosts/HostProps'
import { settled } from './settling'

/**
 * Every effect runs, ends and runs again with the state kept. StrictMode does so while developing alone; a built catalogue
 * gets the same from an Activity that is hidden once.
 */
export function TwiceMounted({ children }: HostProps): ReactNode {
  const [mode, setMode] = useState<'first' | 'hidden' | 'again'>('first')
  useEffect(() => {
    if (mode === 'again') return settled()
    const timer = setTimeout(() => setMode(mode === 'first' ? 'hidden' : 'again'), 30)
    return () => clearTimeout(timer)
  }, [mode])
  return (
    <StrictMode>
      <Activity mode={mode === 'hidden' ? 'hidden' : 'visible'}>{children}</Activity>
    </StrictMode>
  )
}
