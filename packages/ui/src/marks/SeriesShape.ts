/** How series are drawn: decides what follows the pointer, and the swatches beside their names. */
export type SeriesShape = 'line' | 'area' | 'block'
