/** Numbers of arcs, nested as deep as the shape is: a ring, a polygon of rings, several polygons. */
export type ArcTree = readonly (number | ArcTree)[]

/** The shape of one country, or of a place that belongs to none. */
export interface WorldGeometry {
  /** `Polygon`, `MultiPolygon`, or `Point` for a country too small for a shape. Others are left out. */
  readonly type: string | null
  /** ISO 3166-1: two letters, or the three digits of world-atlas. Without a code it is drawn and never coloured. */
  readonly id?: string | number | undefined
  readonly arcs?: ArcTree | undefined
  /** Of a `Point`. */
  readonly coordinates?: readonly number[] | undefined
}

/**
 * A world in TopoJSON, in degrees: the countries, and borders that are drawn dashed. The files of world-atlas have this
 * shape, and so has what `topojson` makes of any countries of one's own.
 */
export interface WorldTopology {
  readonly type: string
  /** How whole numbers become degrees; without it arcs are in degrees, and no deltas. */
  readonly transform?:
    | { readonly scale: readonly number[]; readonly translate: readonly number[] }
    | undefined
  readonly arcs: readonly (readonly (readonly number[])[])[]
  readonly objects: {
    readonly countries: { readonly geometries: readonly WorldGeometry[] }
    /** Lines among the borders that are drawn dashed. @default none */
    readonly disputed?: { readonly arcs: ArcTree } | undefined
  }
}
