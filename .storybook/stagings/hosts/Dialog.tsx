import { type ReactNode, useLayoutEffect, useRef } from 'react'
import { tellFault } from '../faults'
import type { HostProps } from './HostProps'

/** A modal dialog of the host's: what stands outside of it and of the top layer cannot be reached. Nothing of ours closes it.
 * It is an alert to the accessibility tree, so that plays that look for a dialog find the library's. */
export function Dialog({ children }: HostProps): ReactNode {
  const ref = useRef<HTMLDialogElement>(null)
  useLayoutEffect(() => {
    const dialog = ref.current
    const closed = (event: Event): void => {
      if (event.target === dialog) tellFault('The host’s dialog was closed.')
    }
    dialog?.showModal()
    dialog?.addEventListener('close', closed)
    return () => {
      dialog?.removeEventListener('close', closed)
      dialog?.close()
    }
  }, [])
  return (
    <dialog
      ref={ref}
      role="alertdialog"
      aria-label="The host’s dialog"
      style={{ width: '90vw', maxHeight: '90vh' }}
    >
      {children}
    </dialog>
  )
}
