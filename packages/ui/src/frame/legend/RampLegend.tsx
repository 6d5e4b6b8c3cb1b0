'use client'
import type { ReactNode } from 'react'
import { useCardName } from '../../controls/useCardName.js'
import type { Formatters } from '../../format/Formatters.js'
import type { ValueFormat } from '../../format/ValueFormat.js'
import type { ChartMessages } from '../../messages/figures/ChartMessages.js'
import type { Messages } from '../../messages/Messages.js'
import type { RampStep } from '../../scales/rampSteps.js'
import { styled } from '../../styled.js'
import { RampKey, type RampKeyProps } from './RampKey.js'

const Ramp = styled.ul.withConfig({ componentId: 'wa-ramp' })`
  display: flex;
  flex-wrap: wrap;
  gap: calc(var(--wa-unit) * 1) calc(var(--wa-unit) * 3);
  margin: 0;
  padding: 0;
  list-style: none;
  color: var(--wa-ink-muted);
  font-size: var(--wa-text-small);
  & li {
    display: inline-flex;
    align-items: center;
    gap: calc(var(--wa-unit) * 1.5);
    margin: 0;
  }
`

export interface RampLegendProps {
  readonly frame: {
    readonly formatters: Formatters
    readonly messages: Messages
    readonly words: ChartMessages
  }
  readonly steps: readonly RampStep[]
  readonly format: ValueFormat
  /** Whether cells without a figure are drawn. */
  readonly missing: boolean
  /** How zero is drawn. @default as an empty cell */
  readonly zero?: Pick<RampKeyProps, 'fill' | 'line'>
  /** What else is told apart, as further items of the list. */
  readonly children?: ReactNode
}

const EMPTY_CELL = { fill: 'var(--wa-surface-sunken)', line: 'var(--wa-border)' }

/** What each step of the colour stands for, in figures; zero and "no data" apart. */
export function RampLegend(props: RampLegendProps): ReactNode {
  const { frame, steps, format, missing, zero = EMPTY_CELL, children } = props
  const { messages, words, formatters } = frame
  const name = useCardName(words.ramp)
  const edges = [...new Set([0, ...steps.flatMap(({ from, to }) => [from, to])])].sort((a, b) => a - b)
  const labels = formatters.ticks(edges, format)
  const print = (value: number): string => labels[edges.indexOf(value)] ?? ''
  const below = steps.filter(({ from }) => from < 0)
  const step = ({ from, to, color }: RampStep): ReactNode => (
    <li key={from}>
      <RampKey fill={color} line="none" />
      <span>{words.between({ low: print(from), high: print(to) })}</span>
    </li>
  )
  return (
    <Ramp {...name}>
      {below.map(step)}
      <li>
        <RampKey {...zero} />
        <span>{print(0)}</span>
      </li>
      {steps.slice(below.length).map(step)}
      {missing && (
        <li>
          <svg width={14} height={12} viewBox="0 0 14 12" aria-hidden="true" focusable="false">
            <path d="M4,6h6" stroke="var(--wa-border-strong)" />
          </svg>
          <span>{messages.missingNoData}</span>
        </li>
      )}
      {children}
    </Ramp>
  )
}
