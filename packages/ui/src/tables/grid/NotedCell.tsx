'use client'
import type { ReactNode } from 'react'
import { styled } from '../../styled.js'

const Noted = styled.span.withConfig({ componentId: 'wa-noted-cell' })`
  display: inline-grid;
  justify-items: end;
  max-inline-size: 100%;
  line-height: 1.25;
  & > small {
    color: var(--wa-ink-muted);
    font-size: 0.84em;
    font-style: normal;
    font-weight: 400;
  }
`

/** A figure, and under it what it is of. */
export function NotedCell({
  note,
  children,
}: {
  readonly note: string
  readonly children: ReactNode
}): ReactNode {
  return (
    <Noted>
      <span>{children}</span>
      <small>
        {/* The space for those who copy it, or hear it read. */}
        <bdi>{` ${note}`}</bdi>
      </small>
    </Noted>
  )
}
