/** What was clicked, or entered with the keyboard, in whatever chart; each adds what it knows of it. */
export interface ChartItem {
  /** Its stable name, as it was given: a point's is that of its series, and `null` where it is the whole bucket. */
  readonly key: string | null
}

/** What every chart takes whose items can be opened. */
export interface ItemActionProps<One extends ChartItem> {
  /** Called when an item is clicked, or entered with the keyboard: for drill-down. Keep it stable. @default nothing */
  readonly onItemAction?: ((item: One) => void) | undefined
}
