'use client'
import type { CSSProperties, ReactNode } from 'react'
import { directionOf } from '../../format/directionOf.js'
import { isRefusal } from '../StylesRefused.js'
import { useMessages } from '../useMessages.js'

export interface BrokenRootProps {
  readonly error: unknown
  /** Mounts it anew; absent where that is of no use. */
  readonly retry?: (() => void) | undefined
  readonly locale: string
}

const NO_LAYERS: readonly never[] = []

// Set by the page's own script, which policies of styles leave alone.
const box: CSSProperties = {
  border: '1px solid GrayText',
  borderRadius: 8,
  padding: 16,
  color: 'CanvasText',
  background: 'Canvas',
  font: '14px/1.5 system-ui, sans-serif',
  overflowWrap: 'anywhere',
}
const line: CSSProperties = { margin: '0 0 8px' }

/**
 * What stands in place of a root that cannot draw at all, without a style element of ours, since those may be what failed: a
 * policy that refuses them is told with its remedy.
 */
export function BrokenRoot({ error, retry, locale }: BrokenRootProps): ReactNode {
  const messages = useMessages(locale, NO_LAYERS)
  const isRefused = isRefusal(error)
  return (
    <div role="alert" dir={directionOf(locale)} lang={locale} style={box} data-wa-broken="">
      <p style={line}>
        <strong>{isRefused ? messages.policyTitle : messages.brokenTitle}</strong>
      </p>
      <p style={line}>{isRefused ? messages.policyAdvice : messages.brokenAdvice}</p>
      {isRefused && (
        <p style={line}>
          <code dir="ltr">{remedy}</code>
        </p>
      )}
      {retry && (
        <button type="button" onClick={retry}>
          {messages.retry}
        </button>
      )}
    </div>
  )
}

const remedy = '<meta property="csp-nonce" nonce="…">'
