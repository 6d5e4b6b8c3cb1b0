'use client'
import { memo, type ReactNode } from 'react'
import { Words } from './Words.js'

/** What a stretch of a meter says: reached, perhaps reached, not reached, or not known. */
export type MeterLook = 'full' | 'light' | 'empty' | 'unknown'

interface PlacedText {
  readonly x: number
  readonly y: number
  readonly text: string
}

/** One meter, ready to draw, with its words. */
export interface MeterMark {
  readonly key: string
  readonly color: string
  readonly y: number
  readonly height: number
  readonly stretches: readonly { readonly x: number; readonly width: number; readonly look: MeterLook }[]
  /** Where it stands; `null` when that has no place on the scale. */
  readonly marker: number | null
  readonly label: PlacedText
  readonly aside: readonly PlacedText[]
  readonly figure: PlacedText
  /** What the scale's edges are called. */
  readonly bounds: readonly (PlacedText & { readonly anchor: 'start' | 'middle' | 'end' })[]
  /** The anchors of words where a line begins and where it ends. */
  readonly start: 'start' | 'end'
  readonly end: 'start' | 'end'
}

const LOOKS = {
  full: {},
  light: { fillOpacity: 0.25 },
  empty: { fill: 'var(--wa-surface-sunken)' },
  unknown: { fill: 'none', strokeDasharray: '3 4' },
} as const satisfies Record<MeterLook, object>

/** Meters one below the other. Nothing here depends on the pointer. */
export const MeterMarks = memo(function MeterMarks({
  meters,
}: {
  readonly meters: readonly MeterMark[]
}): ReactNode {
  return meters.map(({ key, color, y, height, stretches, marker, bounds, ...words }) => (
    <g key={key} fill="var(--wa-ink)">
      {stretches.map(({ x, width, look }) => (
        <rect
          key={`${x} ${look}`}
          x={x}
          y={y}
          width={width}
          height={height}
          fill={color}
          stroke="var(--wa-border-strong)"
          {...LOOKS[look]}
          data-wa-stretch={look}
        />
      ))}
      {marker !== null && (
        <path d={`M${marker},${y - 3}v${height + 6}`} stroke="var(--wa-ink)" strokeWidth={2.5} />
      )}
      {bounds.map((bound) => (
        <Words
          key={`${bound.x} ${bound.anchor}`}
          x={bound.x}
          y={bound.y}
          edge={bound.anchor}
          fill="var(--wa-ink-muted)"
          fontSize="0.9em"
        >
          {bound.text}
        </Words>
      ))}
      <Words x={words.label.x} y={words.label.y} edge={words.start} name fontWeight={600}>
        {words.label.text}
      </Words>
      {words.aside.map((line) => (
        <Words key={line.y} x={line.x} y={line.y} edge={words.start} fill="var(--wa-ink-muted)">
          {line.text}
        </Words>
      ))}
      <Words x={words.figure.x} y={words.figure.y} edge={words.end} fontWeight={600}>
        {words.figure.text}
      </Words>
    </g>
  ))
})
