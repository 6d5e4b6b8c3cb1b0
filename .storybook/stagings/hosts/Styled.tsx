import { type ReactNode, useLayoutEffect } from 'react'
import type { HostProps } from './HostProps'

/** A page with styles of its own, for as long as the story stands. */
export function Styled({ css, children }: HostProps & { readonly css: string }): ReactNode {
  useLayoutEffect(() => {
    const sheet = document.createElement('style')
    sheet.textContent = css
    document.head.prepend(sheet)
    return () => sheet.remove()
  }, [css])
  return children
}
