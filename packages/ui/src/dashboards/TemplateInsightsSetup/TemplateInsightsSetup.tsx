'use client'
import { useConfirmTemplateInsights } from '@wabalytics/hooks'
import { type ReactNode, useState } from 'react'
import { errorWords } from '../../answers/errorWords.js'
import { useDashboardMessages } from '../../answers/useDashboardMessages.js'
import { Button } from '../../controls/Button.js'
import { CheckRow } from '../parts/CheckRow.js'
import { Panel, PanelStatus } from '../parts/Panel.js'
import { PrimaryButton } from '../parts/PrimaryButton.js'
import { useOnlyWabaId } from '../useOnlyWabaId.js'

export interface TemplateInsightsSetupProps {
  /** The account. @default the provider's, when it names one alone */
  readonly wabaId?: string | undefined
  /** Called once template analytics is confirmed. */
  readonly onConfirmed?: (() => void) | undefined
}

/**
 * Explains template analytics and confirms it for an account, in two steps and by an explicit agreement: the platform
 * offers no way back.
 */
export function TemplateInsightsSetup(props: TemplateInsightsSetupProps): ReactNode {
  const messages = useDashboardMessages()
  const wabaId = useOnlyWabaId(props.wabaId)
  const write = useConfirmTemplateInsights()
  const [agreed, setAgreed] = useState(false)
  const { status, plan, error } = write
  const confirm = async () => {
    if (await write.confirm()) props.onConfirmed?.()
  }
  const busy = status === 'preparing' || status === 'writing'
  const asking = (status === 'ready' || status === 'writing') && plan?.alreadyConfirmed === false
  return (
    <Panel
      title={messages.insightsTitle}
      actions={
        asking ? (
          <>
            <PrimaryButton disabled={!agreed || busy} onClick={confirm}>
              {messages.insightsConfirm(plan.waba.name ?? plan.waba.id)}
            </PrimaryButton>
            <Button disabled={busy} onClick={write.reset}>
              {messages.back}
            </Button>
          </>
        ) : status === 'done' || plan?.alreadyConfirmed ? undefined : (
          <PrimaryButton
            disabled={busy || wabaId === undefined}
            onClick={() => wabaId !== undefined && write.prepare({ wabaId })}
          >
            {messages.insightsStart}
          </PrimaryButton>
        )
      }
    >
      <p>{messages.insightsWhat}</p>
      {asking && (
        <>
          <ul>
            <li>{messages.insightsForever}</li>
            <li>{messages.insightsFromNow}</li>
            <li>{messages.insightsCollects}</li>
          </ul>
          <CheckRow label={messages.insightsAgree} checked={agreed} onChange={setAgreed} />
        </>
      )}
      <div role="status">
        {busy && <PanelStatus>{messages.working}</PanelStatus>}
        {status === 'done' && <PanelStatus data-tone="good">{messages.insightsDone}</PanelStatus>}
        {status === 'ready' && plan?.alreadyConfirmed && (
          <PanelStatus data-tone="good">{messages.insightsAlready}</PanelStatus>
        )}
      </div>
      {error !== undefined && (
        <PanelStatus data-tone="bad" role="alert">
          <strong>{errorWords(error, messages).title}</strong>
          <br />
          {errorWords(error, messages).advice}
        </PanelStatus>
      )}
    </Panel>
  )
}
