'use client'
import type { RollupRow } from '@wabalytics/hooks'
import { type ReactNode, useId } from 'react'
import type { ChartState } from '../../frame/ChartState.js'
import { FrameBox, FrameHead, FrameTitle } from '../../frame/frameStyles.js'
import { StateBody } from '../../frame/states/StateBody.js'
import { styled } from '../../styled.js'
import { useVocabulary } from '../../theme/useVocabulary.js'
import { useWa } from '../../theme/useWa.js'
import { numberOf } from '../numberOf.js'
import { ratioOf } from '../ratioOf.js'
import { useDashboardMessages } from '../words/useDashboardMessages.js'

const Steps = styled.ol.withConfig({ componentId: 'wa-funnel' })`
  display: grid;
  gap: calc(var(--wa-unit) * 3);
  margin: 0;
  padding: 0;
  list-style: none;
  & li {
    display: grid;
    gap: var(--wa-unit);
    font-size: var(--wa-text-body);
  }
  & li > span {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: calc(var(--wa-unit) * 2);
  }
  & svg {
    display: block;
    inline-size: 100%;
    block-size: 10px;
  }
  & small {
    color: var(--wa-ink-muted);
    font-size: var(--wa-text-small);
  }
  & b {
    font-variant-numeric: tabular-nums;
  }
`

export interface FunnelStepsProps {
  readonly title: string
  /** Sums by metric; kinds of clicks are named `clicks:<type>`. */
  readonly total: RollupRow | undefined
  readonly state: ChartState
  readonly emptyReasons: readonly string[]
}

/** Each step's figure, and its share of the step it came from, named. Shares above 100 % are real and shown. */
export function FunnelSteps({ title, total, state, emptyReasons }: FunnelStepsProps): ReactNode {
  const { formatters } = useWa()
  const messages = useDashboardMessages()
  const vocabulary = useVocabulary()
  const titleId = useId()
  const steps = total === undefined ? [] : stepsOf(total)
  const most = Math.max(1, ...steps.map((step) => step.value))
  const name = (key: string) =>
    key.startsWith('clicks:') ? vocabulary.click(key.slice(7)) : vocabulary.metric(key)
  return (
    <FrameBox as="section" data-card="" aria-labelledby={titleId}>
      <FrameHead>
        <FrameTitle as="h3" id={titleId}>
          {title}
        </FrameTitle>
      </FrameHead>
      {state.status !== 'success' || steps.length === 0 ? (
        <StateBody state={state} height={260} emptyReasons={emptyReasons} skeleton="rows" />
      ) : (
        <Steps>
          {steps.map(({ key, value, of }) => (
            <li key={key}>
              <span>
                {name(key)}
                <b>{formatters.value(value, { kind: 'count' })}</b>
              </span>
              <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
                <rect width="100" height="10" rx="1" fill="var(--wa-surface-sunken)" />
                <rect width={(100 * value) / most} height="10" rx="1" fill="var(--wa-series-1)" />
              </svg>
              {of !== undefined && (
                <small>
                  {messages.shareOf({
                    share: formatters.percent(ratioOf(value, of.value) ?? 0),
                    of: name(of.key),
                  })}
                </small>
              )}
            </li>
          ))}
        </Steps>
      )}
    </FrameBox>
  )
}

interface Step {
  readonly key: string
  readonly value: number
  /** What it is a share of. */
  readonly of: { readonly key: string; readonly value: number } | undefined
}

function stepsOf(total: RollupRow): readonly Step[] {
  const figure = (key: string) => {
    const value = numberOf(total, key)
    return value === undefined ? [] : [{ key, value }]
  }
  const step = (key: string, of: string) =>
    figure(key).map((one) => ({ ...one, of: figure(of).find(({ value }) => value > 0) }))
  const clicks = Object.keys(total).filter((key) => key.startsWith('clicks:'))
  return [
    ...step('sent', ''),
    ...step('delivered', 'sent'),
    ...step('read', 'delivered'),
    ...clicks.flatMap((key) => step(key, 'delivered')),
  ]
}
