'use client'
import type { ReactNode } from 'react'
import { Button } from '../../controls/Button.js'
import { Space } from '../../controls/Space.js'
import { useWa } from '../../theme/useWa.js'
import type { ChartState } from './ChartState.js'
import { RefreshNote } from './stateStyles.js'
import { useWaitingWords } from './useWaitingWords.js'

export interface RefreshLineProps {
  readonly state: ChartState
  readonly as?: 'p' | 'span' | undefined
}

/** Says beside figures that newer ones are on their way, what they wait for, and ends the wait. */
export function RefreshLine({ state, as }: RefreshLineProps): ReactNode {
  const refreshing = state.status === 'success' && state.refreshing === true ? state : undefined
  const { messages } = useWa()
  const words = useWaitingWords(refreshing?.waiting)
  if (refreshing === undefined) return null
  return (
    <RefreshNote as={as}>
      <span>{messages.refreshing}</span>
      {words !== undefined && (
        <>
          <Space />
          <span data-wa-waiting="">{`${words}.`}</span>
          {refreshing.onCancel !== undefined && (
            <>
              <Space />
              <Button onClick={refreshing.onCancel}>{messages.cancel}</Button>
            </>
          )}
        </>
      )}
    </RefreshNote>
  )
}
