'use client'
import { useCapabilities, useConfirmTemplateInsights } from '@wabalytics/hooks'
import { type ReactNode, useState } from 'react'
import { useDashboardMessages } from '../../answers/useDashboardMessages.js'
import { Button } from '../../controls/Button.js'
import { WaScope } from '../../theme/WaScope.js'
import { CheckRow } from '../parts/CheckRow.js'
import { Panel } from '../parts/Panel.js'
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
 * offers no way back. Nothing where the provider's capabilities have no writes.
 */
export function TemplateInsightsSetup(props: TemplateInsightsSetupProps): ReactNode {
  if (!useCapabilities().writes) return null
  return (
    <WaScope name="TemplateInsightsSetup">
      <Setup {...props} />
    </WaScope>
  )
}

function Setup(props: TemplateInsightsSetupProps): ReactNode {
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
  const done = status === 'done' ? messages.insightsDone : undefined
  const already = status === 'ready' && plan?.alreadyConfirmed ? messages.insightsAlready : done
  const outcome = already === undefined ? undefined : { done: already }
  return (
    <Panel
      title={messages.insightsTitle}
      status={busy ? 'working' : outcome}
      error={error}
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
    </Panel>
  )
}
