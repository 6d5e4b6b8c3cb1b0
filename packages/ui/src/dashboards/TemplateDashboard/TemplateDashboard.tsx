'use client'
import { useMessageTemplates } from '@wabalytics/hooks'
import { type ReactNode, useCallback, useMemo } from 'react'
import { Room } from '../../controls/Room.js'
import type { FilterControl } from '../../filters/FilterBar/FilterControl.js'
import type { FilterState } from '../../filters/state/FilterState.js'
import { useVocabulary } from '../../theme/useVocabulary.js'
import { WaScope } from '../../theme/WaScope.js'
import { DashboardBar } from '../parts/DashboardBar.js'
import { DashboardBox } from '../parts/layout.js'
import { type DashboardProps, useDashboard } from '../useDashboard.js'
import { useOnlyWabaId } from '../useOnlyWabaId.js'
import { TemplateReport } from './TemplateReport.js'

const controls: readonly FilterControl[] = ['range', 'granularity', 'compare', 'templateIds', 'productType']

/** How many templates are shown unasked. Each ten are a request: of more, the reader chooses. */
const shownUnasked = 30

/** Templates from sent to clicked, what they cost, and which buttons were pressed, with filters. */
export function TemplateDashboard(props: DashboardProps): ReactNode {
  return (
    <WaScope name="TemplateDashboard">
      <Board {...props} />
    </WaScope>
  )
}

function Board(props: DashboardProps): ReactNode {
  const vocabulary = useVocabulary()
  const account = useOnlyWabaId(typeof props.wabaId === 'string' ? props.wabaId : props.wabaId?.[0])
  const { data: templates, status } = useMessageTemplates({ wabaId: account })
  const complete = useCallback(
    (filters: FilterState): FilterState => {
      const all = (templates ?? []).map(({ id }) => id)
      const chosen = filters.templateIds?.length ?? 0
      return chosen > 0 || all.length === 0 || all.length > shownUnasked
        ? filters
        : { ...filters, templateIds: all }
    },
    [templates],
  )
  const dashboard = useDashboard('template', props, complete)
  const options = useMemo(() => ({ templates }), [templates])
  return (
    <Room>
      <DashboardBox aria-label={vocabulary.dataset('template')}>
        <DashboardBar dashboard={dashboard} controls={controls} options={options} />
        <TemplateReport
          query={dashboard.query}
          waitsFor={dashboard.waitsFor || (dashboard.query === undefined && status === 'loading')}
          previousQuery={dashboard.previousQuery}
          bucket={dashboard.bucket}
        />
      </DashboardBox>
    </Room>
  )
}
