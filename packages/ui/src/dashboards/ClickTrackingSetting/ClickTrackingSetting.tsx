'use client'
import {
  clickCounting,
  datasets,
  type MessageTemplate,
  useCapabilities,
  useMessageTemplate,
  useTemplateClickTracking,
} from '@wabalytics/hooks'
import type { ReactNode } from 'react'
import { useDashboardMessages } from '../../answers/useDashboardMessages.js'
import { Button } from '../../controls/Button.js'
import { useVocabulary } from '../../theme/useVocabulary.js'
import { useWa } from '../../theme/useWa.js'
import { WaScope } from '../../theme/WaScope.js'
import { Panel } from '../parts/Panel.js'
import { PrimaryButton } from '../parts/PrimaryButton.js'

export interface ClickTrackingSettingProps {
  /** The account the template belongs to. @default the provider's, when it names one alone */
  readonly wabaId?: string | undefined
  /** The template whose clicks are counted or not. */
  readonly templateId: string
  /** Called once the setting is saved. */
  readonly onSaved?: ((optedOut: boolean) => void) | undefined
}

/**
 * Shows whether a template's button clicks are counted, and switches it. The template's present category is read first
 * and sent along, because with another one the platform would send the template back to review. Where the platform
 * counts no clicks, whatever the setting, that is said and nothing is offered. Nothing where the provider's capabilities have
 * no writes.
 */
export function ClickTrackingSetting(props: ClickTrackingSettingProps): ReactNode {
  if (!useCapabilities().writes) return null
  // Another template is another setting: nothing of a half-done change may move over to it.
  return (
    <WaScope name="ClickTrackingSetting">
      <Setting key={props.templateId} {...props} />
    </WaScope>
  )
}

function Setting({ wabaId, templateId, onSaved }: ClickTrackingSettingProps): ReactNode {
  const messages = useDashboardMessages()
  const template = useMessageTemplate({ wabaId, templateId })
  const write = useTemplateClickTracking()
  const { status, plan } = write
  const error = write.error ?? template.error
  // The platform wants the category along: without one there is nothing that could be switched.
  const { category } = template.data ?? {}
  const offered =
    template.data === undefined || (category !== undefined && clickCounting(category) !== 'not-counted')
  const optedOut = template.data?.clickTrackingOptedOut === true
  const busy = status === 'preparing' || status === 'writing' || template.status === 'loading'
  const asking = (status === 'ready' || status === 'writing') && plan !== undefined && !plan.alreadySo
  const confirm = async () => {
    if ((await write.confirm()) && plan !== undefined) onSaved?.(plan.optedOut)
  }
  return (
    <Panel
      title={messages.trackingTitle}
      status={busy ? 'working' : status === 'done' ? { done: messages.trackingDone } : undefined}
      error={error}
      actions={
        !offered ? undefined : asking ? (
          <>
            <PrimaryButton disabled={busy} onClick={confirm}>
              {plan.optedOut ? messages.trackingTurnOff : messages.trackingTurnOn}
            </PrimaryButton>
            <Button disabled={busy} onClick={write.reset}>
              {messages.back}
            </Button>
          </>
        ) : (
          <Button
            disabled={busy || template.data === undefined}
            onClick={() => write.prepare({ wabaId, templateId, optedOut: !optedOut })}
          >
            {optedOut ? messages.trackingTurnOn : messages.trackingTurnOff}
          </Button>
        )
      }
    >
      <TemplateLine template={template.data} optedOut={optedOut} />
      {asking && <CategoryWarning category={plan.category} />}
    </Panel>
  )
}

/** Whether clicks are counted: what the setting says, and what the platform says of the template's category. */
function TemplateLine(props: {
  readonly template: MessageTemplate | undefined
  readonly optedOut: boolean
}): ReactNode {
  const { template, optedOut } = props
  const messages = useDashboardMessages()
  const vocabulary = useVocabulary()
  const { formatters } = useWa()
  if (template === undefined) return <p>{messages.trackingWhat}</p>
  const { id, name = id, category } = template
  const counting = clickCounting(category)
  const named = (code: string): string => vocabulary.value('category', code)
  const counted = formatters.list(datasets.template.clicksByCategory.counted.map(named))
  const state = () => {
    if (optedOut || counting === 'not-counted') return messages.trackingOff
    return counting === 'counted' ? messages.trackingOn : messages.trackingUnknown({ counted })
  }
  return (
    <>
      <p>
        <bdi>{name}</bdi>
        <span>{`: ${state()}`}</span>
      </p>
      {counting === 'not-counted' && category !== undefined && (
        <p>{messages.trackingNever({ category: named(category), counted })}</p>
      )}
    </>
  )
}

function CategoryWarning({ category }: { readonly category: string }): ReactNode {
  const messages = useDashboardMessages()
  const vocabulary = useVocabulary()
  return (
    <ul>
      <li>{messages.trackingCategory(vocabulary.value('category', category))}</li>
      <li>{messages.trackingReview}</li>
    </ul>
  )
}
