'use client'
import type { ReactNode } from 'react'
import { styled } from '../../styled.js'

const Line = styled.svg.withConfig({ componentId: 'wa-skeleton-line' })`
  display: block;
  inline-size: min(280px, 60cqi);
  block-size: 1.5em;
  font-size: var(--wa-text-small);
`

/** Lines of words that are still to come: as high as they will be, so that nothing below moves. */
export function SkeletonLines({ count }: { readonly count: number }): ReactNode {
  return Array.from({ length: count }, (_, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: lines without a name, all alike.
    <Line key={at} viewBox="0 0 280 18" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <rect y={5} width={at === count - 1 ? 210 : 280} height={9} rx={4.5} fill="var(--wa-surface-sunken)" />
    </Line>
  ))
}
