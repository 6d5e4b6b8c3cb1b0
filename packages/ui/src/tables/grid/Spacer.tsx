'use client'
import type { ReactNode } from 'react'
import { useInPage } from '../../theme/useInPage.js'

/** Keeps the scroll bar honest about the rows that are not in the page. */
export function Spacer({ height }: { readonly height: number }): ReactNode {
  const inPage = useInPage()
  if (height <= 0) return null
  return (
    <tbody aria-hidden="true">
      <tr>
        <td data-wa-spacer="" style={inPage ? { blockSize: height } : undefined} />
      </tr>
    </tbody>
  )
}
