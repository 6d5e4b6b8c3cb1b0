'use client'
import { type ReactNode, useCallback, useId, useRef, useState } from 'react'
import { usePointedAt } from '../../controls/pointer/usePointedAt.js'
import { useHung } from '../../overlay/useHung.js'
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
  const show = (): void => setOpen(true)
  const hide = useCallback((): void => setOpen(false), [])
  const pointed = usePointedAt(hide)
  const button = useRef<HTMLButtonElement>(null)
  const figure = useRef<HTMLSpanElement>(null)
  useHung(figure, button, open, { onClose: hide })
  return (
    <RoundBox {...pointed(show)}>
      <RoundButton ref={button} aria-describedby={id} onFocus={show} onBlur={hide} onClick={show}>
        <bdi>{round}</bdi>
      </RoundButton>
      <ExactFigure ref={figure} popover="manual" id={id} role="tooltip" data-wa-open={open ? '' : undefined}>
        <bdi>{exact}</bdi>
      </ExactFigure>
    </RoundBox>
  )
}
