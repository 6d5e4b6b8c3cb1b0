/** How the frame around a chart looks. */
export interface FrameOptions {
  /** Height of the plot in pixels at the usual text size; larger text makes it higher. @default 260 */
  readonly height?: number | undefined
  /** Level of the title's heading. @default 3 */
  readonly headingLevel?: 2 | 3 | 4 | 5 | 6 | undefined
  /** Say that figures are approximate. @default true */
  readonly approximate?: boolean | undefined
  /** A border and a background around it; `false` leaves that to the host. @default true */
  readonly card?: boolean | undefined
  /** Names lines where they end, up to five that fit without touching; the legend stays. @default true */
  readonly directLabels?: boolean | undefined
  /** Name of exported files, without its ending. @default the title */
  readonly fileName?: string | undefined
}
