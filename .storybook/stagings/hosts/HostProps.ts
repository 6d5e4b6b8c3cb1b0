import type { ReactNode } from 'react'

export interface HostProps {
  readonly children: ReactNode
}
