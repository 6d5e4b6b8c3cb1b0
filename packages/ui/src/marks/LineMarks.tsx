'use client'
import { memo, type ReactNode } from 'react'

/** One line, ready to draw. */
export interface LineMark {
  readonly key: string
  readonly color: string
  readonly dash: string | undefined
  readonly solid: string
  readonly partial: string
  /** Path data of the dots of points that stand alone. */
  readonly dots: string
  /** Drawn behind and thinner: a line to compare with. */
  readonly faint?: boolean
  /** A hair wide, for lines of very many points. */
  readonly thin?: boolean
}

/** Lines, one or two paths each. Nothing here depends on the pointer, so a moving one redraws nothing. */
export const LineMarks = memo(function LineMarks({
  lines,
}: {
  readonly lines: readonly LineMark[]
}): ReactNode {
  return (
    <g fill="none" strokeLinejoin="round" strokeLinecap="round">
      {lines.map(({ key, color, dash, solid, partial, dots, faint, thin }) => (
        <g
          key={key}
          stroke={color}
          strokeWidth={thin ? 1 : faint ? 1.5 : 2}
          strokeOpacity={faint ? 0.55 : 1}
          data-wa-mark={key}
        >
          {solid !== '' && <path d={solid} strokeDasharray={faint ? '2 4' : dash} />}
          {partial !== '' && <path d={partial} strokeDasharray="3 4" />}
          {dots !== '' && <path d={dots} fill={color} stroke="none" />}
        </g>
      ))}
    </g>
  )
})
