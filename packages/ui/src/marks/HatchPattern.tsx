'use client'
import { type ReactNode, useId } from 'react'

/** A name for a pattern that no other in the page has, and how a fill refers to it. */
export function useHatch(): { readonly id: string; readonly fill: string } {
  const id = `wa${useId().replaceAll(/[^a-zA-Z0-9]/g, '')}`
  return { id, fill: `url(#${id})` }
}

/** The hatching of what is kept back. */
export function HatchPattern({ id, scale = 1 }: { readonly id: string; readonly scale?: number }): ReactNode {
  return (
    <pattern
      id={id}
      width={7}
      height={7}
      patternUnits="userSpaceOnUse"
      patternTransform={scale === 1 ? 'rotate(45)' : `rotate(45) scale(${scale})`}
    >
      <path d="M0,0V7" stroke="var(--wa-border-strong)" strokeWidth={1.5} strokeOpacity={0.6} />
    </pattern>
  )
}
