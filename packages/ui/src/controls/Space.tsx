'use client'
import type { ReactNode } from 'react'

/**
 * A space between two elements, in one of its own. A text beside elements is a node that React takes out and writes to by
 * itself, and a page translator takes such nodes away; a text that is all its element holds is written through the element.
 */
export function Space(): ReactNode {
  return <span> </span>
}
