'use client'
import type { ReactNode } from 'react'

/** Keeps the scroll bar honest about the rows that are not in the page. */
export function Spacer({ height }: { readonly height: number }): ReactNode {
  if (height <= 0) return null
  return (
    <tbody aria-hidden="true">
      <tr>
        <td data-spacer="" style={{ blockSize: height }} />
      </tr>
    </tbody>
  )
}
