'use client'
import type { ReactNode } from 'react'
import { useWa } from '../../../theme/useWa.js'
import { KeyHelp } from '../../surface/KeyHelp.js'

/** What the keys do in a chart over time. */
export function PlotHelp({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { messages } = useWa()
  return (
    <KeyHelp
      keys={[
        ['Enter', messages.helpEnter],
        ['← →', messages.helpPoints],
        ['↑ ↓', messages.helpSeries],
        ['Home, End', messages.helpEnds],
        ['PgUp, PgDn', messages.helpPages],
        ['Esc', messages.helpEscape],
      ]}
      onClose={onClose}
    />
  )
}
