'use client'
import { checkTimeZone } from '@wabalytics/hooks'
import { type ReactNode, useContext, useEffect, useMemo } from 'react'
import { useEmit } from '../useEmit.js'
import { WaContext } from '../WaContext.js'
import { Boundary } from './Boundary.js'
import { BrokenRoot } from './BrokenRoot.js'
import { inputsOf } from './inputsOf.js'
import type { WaFailure } from './WaFailure.js'

export interface RootBoundaryProps {
  readonly name: string
  readonly locale?: string | undefined
  readonly timeZone?: string | undefined
  readonly onError?: ((failure: WaFailure) => void) | undefined
  /** One element: with other props it is tried again. */
  readonly children: ReactNode
}

/**
 * The outermost boundary of ours: for when the root itself cannot draw. A zone that is none is refused here without being
 * thrown, since no boundary holds on a server.
 */
export function RootBoundary({ name, locale = 'en', timeZone, onError, children }: RootBoundaryProps) {
  const reportAround = useContext(WaContext)?.report
  const report = useEmit(onError ?? reportAround)
  const refused = useMemo(() => refusalOf(timeZone), [timeZone])
  useEffect(() => {
    if (refused !== undefined) report({ error: refused.error, component: name, componentStack: '' })
  }, [refused, report, name])
  if (refused !== undefined) return <BrokenRoot error={refused.error} locale={locale} />
  return (
    <Boundary
      name={name}
      inputs={inputsOf(children)}
      onError={report}
      fallback={(failed) => <BrokenRoot {...failed} locale={locale} />}
    >
      {children}
    </Boundary>
  )
}

function refusalOf(timeZone: string | undefined): { readonly error: unknown } | undefined {
  try {
    if (timeZone !== undefined) checkTimeZone(timeZone)
    return undefined
  } catch (error) {
    return { error }
  }
}
