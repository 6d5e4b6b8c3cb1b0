import type { CSSProperties } from 'react'
import type { ShownColumn } from '../columns/layColumns.js'

/** Width of the column of check boxes. */
export const CHECK_WIDTH = 44

/** What keeps a cell in view: letters scale with the reader's text, and so do the distances. */
export function stickOf(
  { stick }: Pick<ShownColumn, 'stick'>,
  behindChecks: boolean,
): { readonly 'data-wa-stick'?: string; readonly style?: CSSProperties } {
  if (stick === undefined) return {}
  const start = stick + (behindChecks ? CHECK_WIDTH : 0)
  return start === 0
    ? { 'data-wa-stick': '' }
    : { 'data-wa-stick': '', style: { insetInlineStart: ems(start) } }
}

/** Pixels at a letter size of 12, in letters. */
export function ems(pixels: number): string {
  return `${Math.round((pixels / 12) * 1000) / 1000}em`
}
