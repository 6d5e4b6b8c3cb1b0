/** Room that is kept for what comes with the figures, so that a page does not jump then: lines of words, and pixels. */
export const RESERVED = { summary: 2, legend: 26, footnotes: 4 } as const
