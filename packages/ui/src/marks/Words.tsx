'use client'
import type { ReactNode, SVGProps } from 'react'
import { useWa } from '../theme/useWa.js'

/** Which edge of the words stands at their place: the left one, their middle, or the right one, in any language. */
export type Edge = 'start' | 'middle' | 'end'

type Place = Pick<
  SVGProps<SVGTextElement>,
  'x' | 'y' | 'dy' | 'fill' | 'fontSize' | 'fontWeight' | 'stroke' | 'strokeWidth' | 'paintOrder'
>

export interface WordsProps extends Place {
  /** @default 'start' */
  readonly edge?: Edge | undefined
  /** Whether they are somebody's name for something, which has a direction of its own. @default false */
  readonly name?: boolean | undefined
  /** Marks the element for whoever looks for it. */
  readonly 'data-wa-end'?: string | undefined
  readonly children: ReactNode
}

const TURNED = { start: 'end', middle: 'middle', end: 'start' } as const

/**
 * Words in a picture, read as the same words are beside it: in the direction of the language. Pictures are laid out from
 * left to right, so `edge` is where it is seen, and turned into the anchor that puts it there.
 */
export function Words({ edge = 'start', name = false, children, ...place }: WordsProps): ReactNode {
  const { dir } = useWa()
  return (
    <text
      {...place}
      direction={dir}
      unicodeBidi={name ? 'plaintext' : undefined}
      textAnchor={dir === 'rtl' ? TURNED[edge] : edge}
    >
      {children}
    </text>
  )
}
