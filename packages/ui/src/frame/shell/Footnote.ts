/** Something a reader of the figures must know, in words. */
export interface Footnote {
  readonly text: string
  /** `warning` when the figures are incomplete or doubtful. @default 'info' */
  readonly severity?: 'info' | 'warning' | undefined
}
