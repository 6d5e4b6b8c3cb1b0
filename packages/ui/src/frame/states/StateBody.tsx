'use client'
import type { ReactNode } from 'react'
import { Button } from '../../controls/Button.js'
import { Icon, type IconName } from '../../controls/Icon.js'
import type { Messages } from '../../messages/Messages.js'
import { PartBoundary } from '../../theme/boundary/PartBoundary.js'
import type { Slots } from '../../theme/Slots.js'
import { useWa } from '../../theme/useWa.js'
import type { ChartState } from './ChartState.js'
import { LoadingBody, type Skeleton } from './LoadingBody.js'
import { Strut } from './Strut.js'
import { StateAdvice, StateBox, StateIcon, StateTitle, StateWords, WaitingNote } from './stateStyles.js'
import { useWaitingWords } from './useWaitingWords.js'
import type { Waiting } from './Waiting.js'

export interface StateBodyProps {
  readonly state: ChartState
  /** Height of what will stand here. */
  readonly height: number
  /** Why there may be nothing, for a success without data. */
  readonly emptyReasons: readonly string[]
  /** What is being loaded. */
  readonly skeleton: Skeleton
}

/**
 * What stands in place of the figures while there are none, and what can be done about it: a host's own component where there
 * is one, and ours where that throws.
 */
export function StateBody(props: StateBodyProps): ReactNode {
  const { slots } = useWa()
  const slot = SLOTS[props.state.status]
  if (slot === undefined || slots[slot] === undefined) return <OwnBody {...props} />
  return (
    <PartBoundary name={`slots.${slot}`} fallback={() => <OwnBody {...props} />}>
      <HostBody {...props} />
    </PartBoundary>
  )
}

const SLOTS: { readonly [Status in ChartState['status']]?: keyof Slots } = {
  loading: 'Loader',
  success: 'Empty',
  error: 'Error',
}

function HostBody({ state, height, emptyReasons }: StateBodyProps): ReactNode {
  const { messages, slots } = useWa()
  const { Loader, Empty, Error: Failed } = slots
  const paused = useWaitingWords(waitingOf(state))
  if (state.status === 'loading' && Loader !== undefined) {
    const several = state.progress !== undefined && state.progress.total > 1
    return (
      <Loader
        height={height}
        progress={several ? state.progress : undefined}
        waiting={paused}
        onCancel={state.onCancel}
      />
    )
  }
  if (state.status === 'success' && Empty !== undefined)
    return <Empty height={height} reasons={emptyReasons} />
  if (state.status === 'error' && Failed !== undefined) {
    const { title, advice } = wordsOf(state, messages)
    return (
      <div role="alert">
        <Failed height={height} message={title} advice={advice} waiting={paused} onRetry={state.onRetry} />
      </div>
    )
  }
  return null
}

function waitingOf(state: ChartState): Waiting | undefined {
  return state.status === 'loading' || state.status === 'error' ? state.waiting : undefined
}

function OwnBody({ state, height, emptyReasons, skeleton }: StateBodyProps): ReactNode {
  const { messages } = useWa()
  const paused = useWaitingWords(waitingOf(state))
  if (state.status === 'loading') return <LoadingBody state={state} height={height} skeleton={skeleton} />
  const { icon, title, advice } = wordsOf(state, messages)
  return (
    <StateBox role={state.status === 'error' ? 'alert' : undefined}>
      <Strut height={height} />
      <StateWords>
        <StateIcon data-wa-status={state.status}>
          <Icon name={icon} size={22} />
        </StateIcon>
        <StateTitle>{title}</StateTitle>
        {advice !== undefined && <StateAdvice>{advice}</StateAdvice>}
        {paused !== undefined && (
          // In an alert only what happened is said: not every minute that passes.
          <WaitingNote data-wa-waiting="" aria-live="off">
            {paused}
          </WaitingNote>
        )}
        {state.status === 'success' && emptyReasons.length > 0 && (
          <StateAdvice as="div">
            <span>{messages.emptyReasons}</span>
            <ul>
              {emptyReasons.map((reason) => (
                <li key={reason}>{reason}</li>
              ))}
            </ul>
          </StateAdvice>
        )}
        {state.status === 'error' && state.onRetry !== undefined && (
          <Button onClick={state.onRetry}>{messages.retry}</Button>
        )}
      </StateWords>
    </StateBox>
  )
}

interface Words {
  readonly icon: IconName
  readonly title: string
  readonly advice?: string | undefined
}

function wordsOf(state: Exclude<ChartState, { status: 'loading' }>, messages: Messages): Words {
  switch (state.status) {
    case 'idle':
      return { icon: 'chart', title: messages.idle }
    case 'success':
      return { icon: 'empty', title: messages.emptyTitle }
    case 'error':
      return {
        icon: 'error',
        title: state.message ?? messages.errorTitle,
        advice: state.advice ?? (state.onRetry ? messages.errorAdvice : undefined),
      }
    case 'no-permission':
      return {
        icon: 'lock',
        title: messages.noPermissionTitle,
        advice: state.advice ?? messages.noPermissionAdvice,
      }
    case 'cost-withheld':
      return {
        icon: 'lock',
        title: messages.costWithheldTitle,
        advice: state.advice ?? messages.costWithheldAdvice,
      }
  }
}
