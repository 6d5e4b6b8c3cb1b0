/** How a dataset of categories and types names its parts. */
export interface CategoryDataset {
  readonly dataset: 'conversation' | 'pricing'
  /** The metric that counts: `conversation` or `volume`. */
  readonly count: 'conversation' | 'volume'
  /** Row names of its two dimensions. */
  readonly splits: readonly [category: string, type: string]
}
