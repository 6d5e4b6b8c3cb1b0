/** A country on the map, in the map's units. */
export interface CountryShape {
  readonly code: string
  /** Its outlines, flat: x, y, x, y, … */
  readonly rings: readonly (readonly number[])[]
  readonly path: string
  /** Left, top, right and bottom edge. */
  readonly box: readonly [number, number, number, number]
  /** The middle of its largest part: where one points to it. */
  readonly x: number
  readonly y: number
  /** In square units: the small ones get a dot. */
  readonly area: number
}

/** A world ready to be drawn, in units of which the map is `WIDTH` wide. */
export interface World {
  readonly countries: ReadonlyMap<string, CountryShape>
  /** Places without a code. */
  readonly unclaimed: string
  readonly coasts: string
  readonly borders: string
  readonly disputed: string
}
