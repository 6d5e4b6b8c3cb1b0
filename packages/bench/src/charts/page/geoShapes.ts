import { feature } from 'topojson-client'
import { type Place, unwrapped } from './unwrapped.js'

/** TopoJSON as world-atlas has it: its countries by the three digits of ISO 3166-1. */
export type Atlas = Parameters<typeof feature>[0]

/** A country in GeoJSON, named by its two letters for those who join by a name, too. */
export interface GeoShape {
  readonly type: 'Feature'
  readonly id: string
  readonly properties: { readonly name: string }
  readonly geometry: {
    readonly type: 'MultiPolygon'
    readonly coordinates: readonly (readonly (readonly Place[])[])[]
  }
}

/**
 * An atlas in, its countries as GeoJSON out, as finely drawn. Antarctica is left out, as our map leaves it out: it would
 * be a part of the work for the others alone.
 */
export function geoShapes(atlas: Atlas): readonly GeoShape[] {
  const { countries } = atlas.objects
  if (countries === undefined) throw new Error('The atlas has no countries.')
  const all = feature(atlas, countries)
  if (all.type !== 'FeatureCollection') throw new Error('The countries of the atlas are no collection.')
  return all.features.flatMap(({ id, geometry }) => {
    const code = id === undefined ? '' : (new Intl.Locale(`und-${id}`).region ?? '')
    if (code === 'AQ') return []
    if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') return []
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
    const coordinates = polygons.map((rings) => rings.map(unwrapped))
    return [
      {
        type: 'Feature',
        id: code,
        properties: { name: code },
        geometry: { type: 'MultiPolygon', coordinates },
      },
    ]
  })
}
