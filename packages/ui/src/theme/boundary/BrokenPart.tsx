'use client'
import type { ReactNode } from 'react'
import { useWa } from '../useWa.js'
import { BrokenBox, BrokenRetry } from './brokenStyles.js'

/** What a reader sees in place of a component that threw: that it cannot be shown, and a way to try again. */
export function BrokenPart({ retry }: { readonly retry: () => void }): ReactNode {
  const { messages } = useWa()
  return (
    <BrokenBox role="alert" data-wa-broken="">
      <div>
        <strong>{messages.brokenTitle}</strong>
        <p>{messages.brokenAdvice}</p>
      </div>
      <BrokenRetry type="button" onClick={retry}>
        {messages.retry}
      </BrokenRetry>
    </BrokenBox>
  )
}
