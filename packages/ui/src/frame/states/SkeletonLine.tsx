'use client'
import type { ReactNode } from 'react'
import { styled } from '../../styled.js'

const Line = styled.svg.withConfig({ componentId: 'wa-skeleton-line' })`
  display: block;
  inline-size: min(280px, 60cqi);
  block-size: 1.6em;
`

/** A line of words that is still to come. */
export function SkeletonLine(): ReactNode {
  return (
    <Line viewBox="0 0 280 18" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <rect y={5} width={280} height={9} rx={4.5} fill="var(--wa-surface-sunken)" />
    </Line>
  )
}
