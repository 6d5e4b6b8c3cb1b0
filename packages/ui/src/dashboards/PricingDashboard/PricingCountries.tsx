'use client'
import { rollup, usePricingAnalytics } from '@wabalytics/hooks'
import { type ReactNode, useMemo } from 'react'
import { useAnswerFrame } from '../../answers/useAnswerFrame.js'
import { useDashboardMessages } from '../../answers/useDashboardMessages.js'
import { MapToCome } from '../../charts/WorldMap/MapToCome.js'
import type { MapCountry } from '../../charts/WorldMap/rankCountries.js'
import { later, useLater } from '../../controls/later.js'
import { WaitingSaidContext } from '../../frame/states/useWaitingSaid.js'
import { WaScope } from '../../theme/WaScope.js'
import { numberOf } from '../numberOf.js'
import { useSeen } from '../parts/useSeen.js'
import { type ReportNeeds, useWholeQuery } from '../parts/useWholeQuery.js'
import type { ReportProps } from '../ReportProps.js'

// A chunk of its own: a dashboard does not grow by a map before it is looked at.
const worldMap = /* @__PURE__ */ later(
  async () => (await import('../../charts/WorldMap/WorldMap.js')).WorldMap,
)

const needs: ReportNeeds<'pricing'> = { metrics: ['VOLUME'] }
const byCountry = ['COUNTRY'] as const
const none: readonly MapCountry[] = []

/** Delivered messages by country, asked for when the map comes into view. */
export function PricingCountries(props: Pick<ReportProps<'pricing'>, 'query' | 'waitsFor'>): ReactNode {
  return (
    <WaScope name="PricingCountries">
      <Countries {...props} />
    </WaScope>
  )
}

function Countries({ query, waitsFor }: Pick<ReportProps<'pricing'>, 'query' | 'waitsFor'>): ReactNode {
  const messages = useDashboardMessages()
  const [seen, ref] = useSeen()
  const whole = useWholeQuery(query, needs)
  const asked = useMemo(
    () => (seen && whole ? { ...whole, dimensions: byCountry } : undefined),
    [seen, whole],
  )
  const analytics = usePricingAnalytics(asked)
  const { state, footnotes, emptyReasons, timeZone } = useAnswerFrame(analytics, { waitsFor })
  const { result } = analytics
  const countries = useMemo(
    () =>
      result === undefined
        ? none
        : rollup(result, { by: ['country'], metrics: ['volume'] }).rows.map(
            (row): MapCountry => ({ code: row.country ?? 'UNKNOWN', value: numberOf(row, 'volume') ?? null }),
          ),
    [result],
  )
  const WorldMap = useLater(worldMap, seen)
  return (
    <div ref={ref} data-wa-countries="">
      {WorldMap ? (
        // Of the same account, and so of the same pause: the report above says it.
        <WaitingSaidContext.Provider value={true}>
          <WorldMap
            title={messages.countriesTitle}
            countries={countries}
            state={state}
            footnotes={footnotes}
            emptyReasons={emptyReasons}
            timeZone={timeZone}
          />
        </WaitingSaidContext.Provider>
      ) : (
        <MapToCome
          title={messages.countriesTitle}
          state={WorldMap === null ? { status: 'error', onRetry: worldMap.again } : { status: 'loading' }}
        />
      )}
    </div>
  )
}
