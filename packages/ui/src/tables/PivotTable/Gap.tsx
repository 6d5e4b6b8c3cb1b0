'use client'
import type { ReactNode } from 'react'

/** Stands for columns of a row that are not in the page. */
export function Gap({ columns }: { readonly columns: number }): ReactNode {
  return columns > 0 ? <td aria-hidden="true" data-wa-spacer="" colSpan={columns} /> : null
}
