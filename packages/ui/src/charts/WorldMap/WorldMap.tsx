'use client'
import { type ReactNode, useMemo } from 'react'
import { useStable } from '../../controls/useStable.js'
import { isAdditive } from '../../format/isAdditive.js'
import type { ValueFormat } from '../../format/ValueFormat.js'
import type { ChartItem, ItemActionProps } from '../../frame/ChartItem.js'
import { Frame } from '../../frame/Frame.js'
import type { ItemChartProps } from '../../frame/items/ItemChartProps.js'
import { openIn } from '../../frame/items/openIn.js'
import { useItemFrame } from '../../frame/items/useItemFrame.js'
import { useItems } from '../../frame/items/useItems.js'
import { CountryMarks } from '../../marks/CountryMarks.js'
import { WaScope } from '../../theme/WaScope.js'
import { MapBelow } from './MapBelow.js'
import { MapEdge } from './MapEdge.js'
import { MapLegend } from './MapLegend.js'
import { HIGHEST, listHeight } from './mapSize.js'
import { mapSummary, mapTable } from './mapWords.js'
import { type MapCountry, rankCountries } from './rankCountries.js'
import type { TopologySource } from './topologyStore.js'
import { useTopology } from './useTopology.js'
import { type MapScale, useWorldMap } from './useWorldMap.js'

/** The country that was clicked, on the map or in the list, or entered with the keyboard: `key` is its code. */
export interface CountryItem extends MapCountry, ChartItem {}

export interface WorldMapProps extends ItemChartProps, ItemActionProps<CountryItem> {
  /** Figures by country. Keep the reference stable while the data is the same. */
  readonly countries: readonly MapCountry[]
  /** What the figures mean. @default { kind: 'count' } */
  readonly format?: ValueFormat | undefined
  /**
   * How figures become colours: in steps of equal width, or by ratio, which tells countries apart that differ by orders
   * of magnitude. @default 'log' for what adds up, 'linear' otherwise
   */
  readonly scale?: MapScale | undefined
  /**
   * Shapes and borders other than those shipped, for instance with a view of your own on disputed ones: TopoJSON in
   * degrees, or a function that fetches it when the map is first shown. Keep the reference stable. @default the shapes
   * of Natural Earth by the codes of ISO 3166-1
   */
  readonly topology?: TopologySource | undefined
}

const COUNT = { kind: 'count' } as const

/** Figures by country: a map of true areas, and the countries by figure below it. Codes it does not know are listed. */
export function WorldMap(props: WorldMapProps): ReactNode {
  return (
    <WaScope name="WorldMap">
      <FramedMap {...props} />
    </WaScope>
  )
}

function FramedMap(props: WorldMapProps): ReactNode {
  const { countries, topology, onItemAction } = props
  const frame = useItemFrame(props)
  const { formatters, words } = frame
  const format = useStable(props.format ?? COUNT)
  const { shapes, retry } = useTopology(topology)
  const world = shapes.status === 'ready' ? shapes.world : null
  const waiting = shapes.status === 'loading'
  const known = useMemo(() => rankCountries(countries, format, formatters), [countries, format, formatters])
  const scale = props.scale ?? (isAdditive(format) ? 'log' : 'linear')
  const most = props.frame?.height ?? HIGHEST
  const { plot, marks, steps, offMap } = useWorldMap(known, world, format, scale, most, frame)
  const open = openIn(
    known.ranked,
    onItemAction && (({ country }) => onItemAction({ ...country, key: country.code })),
  )
  return (
    <Frame
      chart={props}
      frame={{ ...frame, height: plot.height }}
      present={known.ranked.some(({ value, country }) => value !== null || country.reason === 'withheld')}
      summary={mapSummary(known, format, frame)}
      table={mapTable(known, format, frame)}
      items={useItems(plot, frame)}
      skeleton="map"
      help={[
        ['← → ↑ ↓', words.helpNear],
        ['PgDn, PgUp', words.helpRanked],
        ['Home, End', frame.messages.helpEnds],
      ]}
      legend={<MapLegend frame={frame} steps={steps} format={format} marks={marks} />}
      below={
        <MapBelow
          frame={frame}
          ranked={known.ranked}
          offMap={offMap}
          format={format}
          steps={steps}
          failed={shapes.status === 'failed'}
          onRetry={retry}
          onOpen={open}
        />
      }
      belowHeight={listHeight(frame.box)}
      onOpen={open}
    >
      {marks === null ? (
        <MapEdge width={plot.width} height={plot.height} label={waiting ? frame.messages.loading : ''} />
      ) : (
        <CountryMarks {...marks} />
      )}
    </Frame>
  )
}
