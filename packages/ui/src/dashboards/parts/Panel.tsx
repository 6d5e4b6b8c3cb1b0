'use client'
import type { AnalyticsError } from '@wabalytics/hooks'
import { type ReactNode, useId } from 'react'
import { errorWords } from '../../answers/errorWords.js'
import { useDashboardMessages } from '../../answers/useDashboardMessages.js'
import { styled } from '../../styled.js'

const Box = styled.section.withConfig({ componentId: 'wa-panel' })`
  display: grid;
  gap: calc(var(--wa-unit) * 3);
  justify-items: start;
  max-inline-size: 640px;
  margin: 0;
  padding: calc(var(--wa-unit) * 5);
  border: 1px solid var(--wa-border);
  border-radius: var(--wa-radius);
  background: var(--wa-surface);
  color: var(--wa-ink);
  font-size: var(--wa-text-body);
  line-height: 1.5;
  & p,
  & ul {
    margin: 0;
  }
  & ul {
    display: grid;
    gap: calc(var(--wa-unit) * 1.5);
    padding-inline-start: calc(var(--wa-unit) * 5);
    color: var(--wa-ink-muted);
  }
`

const Title = styled.h3.withConfig({ componentId: 'wa-panel-title' })`
  margin: 0;
  font-size: var(--wa-text-title);
  font-weight: 600;
  line-height: 1.3;
`

const Row = styled.div.withConfig({ componentId: 'wa-panel-row' })`
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: calc(var(--wa-unit) * 2);
`

export interface PanelProps {
  readonly title: string
  readonly children: ReactNode
  /** Buttons below. */
  readonly actions?: ReactNode
  /** What is being done, or was done: spoken when it changes. */
  readonly status?: 'working' | { readonly done: string } | undefined
  readonly error?: AnalyticsError | undefined
}

/** A card with a heading, some words and buttons: where a setting is explained and changed. */
export function Panel({ title, children, actions, status, error }: PanelProps): ReactNode {
  const id = useId()
  const messages = useDashboardMessages()
  return (
    <Box aria-labelledby={id}>
      <Title id={id}>{title}</Title>
      {children}
      <div role="status">
        {status === 'working' && <PanelStatus>{messages.working}</PanelStatus>}
        {typeof status === 'object' && <PanelStatus data-wa-tone="good">{status.done}</PanelStatus>}
      </div>
      {error !== undefined && (
        <PanelStatus data-wa-tone="bad" role="alert">
          <strong>{errorWords(error, messages).title}</strong>
          <br />
          <span>{errorWords(error, messages).advice}</span>
        </PanelStatus>
      )}
      {actions !== undefined && <Row>{actions}</Row>}
    </Box>
  )
}

/** What happened, spoken when it changes. */
export const PanelStatus = styled.p.withConfig({ componentId: 'wa-panel-status' })`
  color: var(--wa-ink-muted);
  &[data-wa-tone='bad'] {
    color: var(--wa-negative);
  }
  &[data-wa-tone='good'] {
    color: var(--wa-positive);
    font-weight: 500;
  }
`
