'use client'
import { memo, type ReactNode } from 'react'
import { type Columns, columnsPath } from './columns.js'
import { lineLook, partialDash } from './lineLook.js'

/** One line, ready to draw. */
export interface LineMark {
  readonly key: string
  readonly color: string
  readonly dash: string | undefined
  /** Path data of complete buckets; without runs of very many points where `columns` hold them. */
  readonly solid: string
  /** Runs of very many points, as what they cover: painted much faster than a path. @default none */
  readonly columns?: readonly Columns[]
  readonly partial: string
  /** Path data of the dots of points that stand alone. */
  readonly dots: string
  /** Drawn behind and thinner: a line to compare with. */
  readonly faint?: boolean
  /** A hair wide, for lines of very many points. */
  readonly thin?: boolean
}

/** The path of a line's complete buckets, columns and all. */
export function solidPath({ solid, columns = [] }: Pick<LineMark, 'solid' | 'columns'>): string {
  return columns.length === 0 ? solid : solid + columns.map(columnsPath).join('')
}

/** Lines, one or two paths each. Nothing here depends on the pointer, so a moving one redraws nothing. */
export const LineMarks = memo(function LineMarks({
  lines,
}: {
  readonly lines: readonly LineMark[]
}): ReactNode {
  return (
    <g fill="none" strokeLinejoin="round" strokeLinecap="round">
      {lines.map((line) => {
        const { key, color, partial, dots } = line
        const solid = solidPath(line)
        const { width, opacity, dash } = lineLook(line)
        return (
          <g key={key} stroke={color} strokeWidth={width} strokeOpacity={opacity} data-wa-mark={key}>
            {solid !== '' && <path d={solid} strokeDasharray={dash} />}
            {partial !== '' && <path d={partial} strokeDasharray={partialDash} />}
            {dots !== '' && <path d={dots} fill={color} stroke="none" />}
          </g>
        )
      })}
    </g>
  )
})
