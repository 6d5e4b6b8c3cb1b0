'use client'
import type { AnalyticsError, AnyState, Failure } from '@wabalytics/hooks'
import type { ReactNode } from 'react'
import { errorWords } from '../../answers/errorWords.js'
import { useDashboardMessages } from '../../answers/useDashboardMessages.js'
import { Button } from '../../controls/Button.js'
import { isolate } from '../../format/isolate.js'
import type { DashboardMessages } from '../../messages/dashboards/DashboardMessages.js'
import { styled } from '../../styled.js'
import { useWa } from '../../theme/useWa.js'

const Box = styled.div.withConfig({ componentId: 'wa-report-gaps' })`
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  justify-content: space-between;
  gap: calc(var(--wa-unit) * 2) calc(var(--wa-unit) * 4);
  padding: calc(var(--wa-unit) * 3) calc(var(--wa-unit) * 4.5);
  border: 1px solid var(--wa-border);
  border-inline-start: 4px solid var(--wa-warning);
  border-radius: var(--wa-radius);
  background: var(--wa-surface);
  color: var(--wa-ink);
  & > div {
    flex: 1 1 16em;
    font-size: var(--wa-text-small);
    line-height: 1.45;
  }
  & strong {
    font-weight: 600;
  }
  & ul {
    display: grid;
    gap: 2px;
    margin: 0;
    padding: 0;
    color: var(--wa-ink-muted);
    list-style: none;
    overflow-wrap: anywhere;
  }
`

export interface ReportGapsProps {
  readonly analytics: AnyState
  /** Why the earlier period is missing, when it is. */
  readonly earlier: AnalyticsError | undefined
  readonly onRetry: () => void
}

/** What a report that is shown lacks: parts that did not come, an update that failed, a period to compare with. */
export function ReportGaps({ analytics, earlier, onRetry }: ReportGapsProps): ReactNode {
  const messages = useDashboardMessages()
  const { messages: common } = useWa()
  const gaps = gapsOf(analytics, earlier, messages)
  if (gaps === undefined) return null
  return (
    <Box role="alert">
      <div>
        <strong>{gaps.title}</strong>
        <ul>
          {gaps.reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      </div>
      <Button onClick={onRetry}>{common.retry}</Button>
    </Box>
  )
}

interface Gaps {
  readonly title: string
  readonly reasons: readonly string[]
}

function gapsOf(
  { status, result, error, refreshing }: AnyState,
  earlier: AnalyticsError | undefined,
  messages: DashboardMessages,
): Gaps | undefined {
  if (result === undefined || refreshing || status === 'loading') return undefined
  const accounts = new Map(result.accounts.map(({ wabaId, name }) => [wabaId, name ?? wabaId]))
  if (error !== undefined) {
    const text = reasonText(error, messages)
    // Where only one was asked it is that one's, whoever the error names.
    const [only] = accounts.size === 1 ? accounts.values() : []
    const account = only ?? accounts.get(error.wabaId ?? '')
    const reason = account === undefined ? text : messages.aboutAccount({ account: isolate(account), text })
    return { title: messages.notUpdated, reasons: [reason] }
  }
  const { failures } = result.completeness
  if (failures.length > 0) {
    return { title: messages.incomplete, reasons: failureTexts(failures, accounts, messages) }
  }
  return earlier && { title: messages.earlierMissing, reasons: [reasonText(earlier, messages)] }
}

/** Each reason once, with the account where there are several. */
function failureTexts(
  failures: readonly Failure[],
  accounts: ReadonlyMap<string, string>,
  messages: DashboardMessages,
): readonly string[] {
  const ids = new Set([...accounts.keys(), ...failures.map(({ wabaId }) => wabaId)])
  const texts = failures.map(({ wabaId, error }) => {
    const text = reasonText(error, messages)
    if (ids.size < 2) return text
    return messages.aboutAccount({ account: isolate(accounts.get(wabaId) ?? wabaId), text })
  })
  return [...new Set(texts)]
}

function reasonText(error: AnalyticsError, messages: DashboardMessages): string {
  const { title, advice } = errorWords(error, messages)
  const { traceId } = error
  const trace = traceId === undefined ? '' : ` ${messages.traceId(isolate(traceId))}`
  return `${title}. ${advice}${trace}`
}
