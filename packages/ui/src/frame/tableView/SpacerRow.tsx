import type { ReactNode } from 'react'

/** Keeps the scroll bar honest about the rows that are not in the page; nothing where there are none. */
export function SpacerRow({ height }: { readonly height: number }): ReactNode {
  if (height <= 0) return null
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a table row takes no focus
    <tr aria-hidden="true">
      <td style={{ blockSize: height, padding: 0, border: 0 }} />
    </tr>
  )
}
