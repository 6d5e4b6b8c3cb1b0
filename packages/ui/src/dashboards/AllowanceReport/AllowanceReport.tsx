'use client'
import { usePhoneNumbers, usePricingAnalytics } from '@wabalytics/hooks'
import { type ReactNode, useMemo } from 'react'
import { useAnswerFrame } from '../../answers/useAnswerFrame.js'
import { allowanceNumbers } from '../../charts/FreeAllowance/allowanceNumbers.js'
import { FreeAllowance } from '../../charts/FreeAllowance/FreeAllowance.js'
import { figureArea } from '../../messages/figures/figureArea.js'
import { useMessageArea } from '../../theme/useMessageArea.js'
import { WaScope } from '../../theme/WaScope.js'
import { useMonthToDate } from '../useMonthToDate.js'

export interface AllowanceReportProps {
  /** The account. @default the provider's, when it names one alone */
  readonly wabaId?: string | undefined
  /** Free service messages a number has in a month. @default 1000, as the platform announced and integrators report */
  readonly allowance?: number | undefined
  /** First day the allowance holds, `YYYY-MM-DD` in the account's zone. @default '2026-10-01', from the same source */
  readonly from?: string | undefined
}

const dimensions = ['PHONE', 'PRICING_TYPE', 'PRICING_CATEGORY'] as const
const metrics = ['VOLUME'] as const

/** How much of its free service messages each number of the account has used this month, and how long they will last. */
export function AllowanceReport(props: AllowanceReportProps): ReactNode {
  return (
    <WaScope name="AllowanceReport">
      <Allowance {...props} />
    </WaScope>
  )
}

function Allowance({ wabaId: given, allowance, from }: AllowanceReportProps): ReactNode {
  const words = useMessageArea(figureArea, 'charts')
  const { asked, wabaId, month, waitsFor } = useMonthToDate(given)
  const query = useMemo(
    () => asked && ({ ...asked, dataset: 'pricing', granularity: 'DAY', dimensions, metrics } as const),
    [asked],
  )
  const analytics = usePricingAnalytics(query)
  const { state, footnotes, emptyReasons, timeZone } = useAnswerFrame(analytics, { waitsFor })
  const { data: phones } = usePhoneNumbers({ wabaId })
  const { result } = analytics
  const numbers = useMemo(() => {
    if (result === undefined) return []
    const digits = (text: string): string => text.replace(/\D/g, '')
    const names = new Map(
      (phones ?? []).flatMap(({ displayPhoneNumber: shown }) =>
        shown === undefined ? [] : [[digits(shown), shown] as const],
      ),
    )
    return allowanceNumbers(result.rows, {
      from: month.start,
      numbers: [...names.keys()],
      label: (number) => names.get(number) ?? number,
    })
  }, [result, phones, month.start])
  return (
    <FreeAllowance
      title={words.allowanceTitle}
      numbers={numbers}
      asOf={result?.fetchedAt ?? month.today}
      allowance={allowance}
      from={from}
      timeZone={timeZone}
      state={state}
      footnotes={footnotes}
      emptyReasons={emptyReasons}
    />
  )
}
