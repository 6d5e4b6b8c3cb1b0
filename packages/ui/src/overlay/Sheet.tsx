'use client'
import { type ReactNode, useCallback, useState } from 'react'
import { useWa } from '../theme/useWa.js'
import { enterModal } from './enterModal.js'
import { Portal } from './Portal.js'
import { SheetBox, SheetGround } from './sheetStyles.js'
import { type LayerOptions, useLayer } from './useLayer.js'

export interface SheetProps extends Pick<LayerOptions, 'on' | 'onClose'> {
  readonly id?: string | undefined
  readonly 'aria-label': string
  readonly children: ReactNode
}

/**
 * What opens from a button where the screen is small: a modal `<dialog>` at its foot. The page behind is out of reach while
 * it is there, and untouched: nothing of it is locked or marked, so that nothing has to be put back.
 */
export function Sheet({ on, onClose, id, children, ...attributes }: SheetProps): ReactNode {
  const { dir } = useWa()
  const [box, setBox] = useState<HTMLDialogElement | null>(null)
  const ref = useCallback((element: HTMLDialogElement | null): void => {
    if (element !== null) enterModal(element)
    setBox(element)
  }, [])
  useLayer(box, { on, onClose, focus: 'box', keepsPress: true })
  return (
    <Portal from={on}>
      <SheetGround
        ref={ref}
        id={id}
        dir={dir}
        tabIndex={-1}
        aria-modal="true"
        {...attributes}
        onClick={(event) => event.target === event.currentTarget && onClose()}
        onCancel={(event) => {
          if (event.target !== event.currentTarget) return
          event.preventDefault()
          onClose()
        }}
      >
        <SheetBox>{box !== null && children}</SheetBox>
      </SheetGround>
    </Portal>
  )
}
