'use client'
import { type ReactNode, useId, useState } from 'react'
import { ExactFigure, RoundBox, RoundButton } from './tileStyles.js'

export interface RoundFigureProps {
  /** The figure in short: `48.2M`. */
  readonly round: string
  /** The same in full: `48,213,907`. */
  readonly exact: string
}

/**
 * A large figure in short. In full it stands below while it is pointed at, focused or tapped; Escape closes it. Who
 * listens to the page hears it with the figure.
 */
export function RoundFigure({ round, exact }: RoundFigureProps): ReactNode {
  const id = useId()
  const [open, setOpen] = useState(false)
  return (
    <RoundBox
      onPointerEnter={({ pointerType }) => pointerType === 'mouse' && setOpen(true)}
      onPointerLeave={({ pointerType }) => pointerType === 'mouse' && setOpen(false)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open) return
        event.stopPropagation()
        setOpen(false)
      }}
    >
      <RoundButton
        aria-describedby={id}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onClick={() => setOpen(true)}
      >
        <bdi>{round}</bdi>
      </RoundButton>
      <ExactFigure id={id} role="tooltip" data-wa-open={open ? '' : undefined}>
        <bdi>{exact}</bdi>
      </ExactFigure>
    </RoundBox>
  )
}
