'use client'
import { useCapabilities, useForecast, usePricingAnalytics } from '@wabalytics/hooks'
import { type ReactNode, useMemo } from 'react'
import { errorStateOf } from '../../answers/chartStateOf.js'
import { moneyFormat } from '../../answers/moneyFormat.js'
import { useAnswerFrame } from '../../answers/useAnswerFrame.js'
import { useDashboardMessages } from '../../answers/useDashboardMessages.js'
import { StatTile } from '../../charts/StatTile/StatTile.js'
import { Room } from '../../controls/Room.js'
import { localMonth } from '../../format/localMonth.js'
import { figureArea } from '../../messages/figures/figureArea.js'
import { useMessageArea } from '../../theme/useMessageArea.js'
import { useVocabulary } from '../../theme/useVocabulary.js'
import { useWa } from '../../theme/useWa.js'
import { WaScope } from '../../theme/WaScope.js'
import { DashboardBox } from '../parts/layout.js'
import { ReportGaps } from '../parts/ReportGaps.js'
import { useMonthToDate } from '../useMonthToDate.js'
import { forecastNote, refusalText } from './forecastWords.js'

export interface SpendForecastProps {
  /** The account. @default the provider's, when it names one alone */
  readonly wabaId?: string | undefined
}

const dimensions = ['PRICING_CATEGORY'] as const
const metrics = ['COST'] as const

/**
 * What the account's month will cost, with the interval that holds it four times in five, or why nobody can say. Service
 * messages are left out and told, since their cost begins where each number's free ones are used up. Nothing where the
 * provider's capabilities have no cost.
 */
export function SpendForecast(props: SpendForecastProps): ReactNode {
  if (!useCapabilities().cost) return null
  return (
    <WaScope name="SpendForecast">
      <Forecast {...props} />
    </WaScope>
  )
}

function Forecast({ wabaId }: SpendForecastProps): ReactNode {
  const words = useMessageArea(figureArea, 'charts')
  const messages = useDashboardMessages()
  const vocabulary = useVocabulary()
  const { formatters } = useWa()
  const { asked, month, timeZone, waitsFor } = useMonthToDate(wabaId)
  const query = useMemo(() => {
    if (asked === undefined) return undefined
    // Eight weeks before today are learned from: the two months before hold them.
    const start = new Date(localMonth(localMonth(month.start - 1, timeZone).start - 1, timeZone).start)
    const range = { ...asked.range, start }
    return { ...asked, range, dataset: 'pricing', granularity: 'DAY', dimensions, metrics } as const
  }, [asked, month, timeZone])
  const analytics = usePricingAnalytics(query)
  const { costState } = useAnswerFrame(analytics, { waitsFor })
  const { forecast, error } = useForecast({ result: analytics.result, metric: 'cost' })
  return (
    <Room>
      <DashboardBox as="div">
        <ReportGaps analytics={analytics} earlier={undefined} onRetry={analytics.refresh} />
        <StatTile
          label={words.forecastTitle}
          value={forecast?.expected ?? null}
          format={moneyFormat(forecast?.currency)}
          reasonText={forecast?.reason && refusalText(forecast.reason, words)}
          state={error === undefined ? costState : errorStateOf(error, undefined, messages)}
          note={(forecast && forecastNote(forecast, { formatters, words, vocabulary })) || undefined}
        />
      </DashboardBox>
    </Room>
  )
}
