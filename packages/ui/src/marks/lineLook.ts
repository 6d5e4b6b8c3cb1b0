/** What decides how a line is drawn. */
export interface LineKind {
  readonly dash: string | undefined
  readonly faint?: boolean
  readonly thin?: boolean
}

/** How a line is drawn, whether as a shape or in pixels: width, opacity, dashes. */
export function lineLook({ thin, faint, dash }: LineKind): {
  readonly width: number
  readonly opacity: number
  readonly dash: string | undefined
} {
  return { width: thin ? 1 : faint ? 1.5 : 2, opacity: faint ? 0.55 : 1, dash: faint ? '2 4' : dash }
}

/** Dashes of buckets still counting. */
export const partialDash = '3 4'
