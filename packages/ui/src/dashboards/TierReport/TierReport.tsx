'use client'
import { usePricingAnalytics } from '@wabalytics/hooks'
import { type ReactNode, useMemo } from 'react'
import { useAnswerFrame } from '../../answers/useAnswerFrame.js'
import { TierProgress } from '../../charts/TierProgress/TierProgress.js'
import { tierRows } from '../../charts/TierProgress/tierRows.js'
import { figureArea } from '../../messages/figures/figureArea.js'
import { useMessageArea } from '../../theme/useMessageArea.js'
import { useVocabulary } from '../../theme/useVocabulary.js'
import { useWa } from '../../theme/useWa.js'
import { WaScope } from '../../theme/WaScope.js'
import { useMonthToDate } from '../useMonthToDate.js'

export interface TierReportProps {
  /** The account. @default the provider's, when it names one alone */
  readonly wabaId?: string | undefined
  /** Says that the account is all of its business portfolio: what is left of a tier is then told. @default false */
  readonly wholePortfolio?: boolean | undefined
  /** Countries that are priced as one market, by its name. Keep the reference stable. @default every country alone */
  readonly markets?: Readonly<Record<string, readonly string[]>> | undefined
}

const dimensions = ['TIER', 'PRICING_CATEGORY', 'COUNTRY', 'PRICING_TYPE'] as const
const metrics = ['VOLUME'] as const

/** Where the account's month stands among the volume tiers, a row a market and category. */
export function TierReport(props: TierReportProps): ReactNode {
  return (
    <WaScope name="TierReport">
      <Tiers {...props} />
    </WaScope>
  )
}

function Tiers({ wabaId: given, wholePortfolio, markets }: TierReportProps): ReactNode {
  const words = useMessageArea(figureArea, 'charts')
  const vocabulary = useVocabulary()
  const { formatters } = useWa()
  const { asked, month, waitsFor } = useMonthToDate(given)
  const query = useMemo(
    () => asked && ({ ...asked, dataset: 'pricing', granularity: 'DAY', dimensions, metrics } as const),
    [asked],
  )
  const analytics = usePricingAnalytics(query)
  const { state, footnotes, emptyReasons, timeZone } = useAnswerFrame(analytics, { waitsFor })
  const { result } = analytics
  const asOf = result?.fetchedAt.getTime() ?? month.today
  const { rows, untold } = useMemo(
    () =>
      tierRows(result?.rows ?? [], {
        asOf,
        timeZone,
        markets,
        marketLabel: formatters.country,
        categoryLabel: (category) => vocabulary.value('pricingCategory', category),
      }),
    [result, asOf, timeZone, markets, formatters, vocabulary],
  )
  // What was really asked and came whole: with less, nothing can be said of what is left.
  const answered = result?.completeness.status === 'complete' ? result.accounts[0]?.range : undefined
  const notes = useMemo(
    () =>
      untold === 0
        ? footnotes
        : [...footnotes, { text: words.tierUntold(untold, formatters.value(untold, { kind: 'count' })) }],
    [footnotes, untold, words, formatters],
  )
  return (
    <TierProgress
      title={words.tierTitle}
      rows={rows}
      asOf={asOf}
      range={answered}
      wholePortfolio={wholePortfolio}
      timeZone={timeZone}
      state={state}
      footnotes={notes}
      emptyReasons={emptyReasons}
    />
  )
}
