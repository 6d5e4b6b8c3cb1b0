'use client'
import { useMessageTemplates } from '@wabalytics/hooks'
import { type ReactNode, useMemo } from 'react'
import type { FilterState } from '../../filters/state/FilterState.js'
import type { FilterName } from '../../messages/vocabulary/Vocabulary.js'
import { useVocabulary } from '../../theme/useVocabulary.js'
import { DashboardFilters } from '../parts/DashboardFilters.js'
import { DashboardBox } from '../parts/layout.js'
import { type DashboardProps, useDashboard } from '../useDashboard.js'
import { TemplateReport } from './TemplateReport.js'

const names: readonly FilterName[] = ['templateIds', 'productType']

/** How many templates are shown unasked. Each ten are a request: of more, the reader chooses. */
const shownUnasked = 30

/** Templates from sent to clicked, what they cost, and which buttons were pressed, with filters. */
export function TemplateDashboard(props: DashboardProps): ReactNode {
  const vocabulary = useVocabulary()
  const chosen = useDashboard('template', props)
  const { data } = useMessageTemplates({ wabaId: chosen.wabaId })
  const all = useMemo(() => (data ?? []).map(({ id }) => id), [data])
  const filters = useMemo(() => withTemplates(chosen.filters, all), [chosen.filters, all])
  const dashboard = useDashboard('template', { ...props, filters, onFiltersChange: chosen.setFilters })
  const templateIds = useMemo(
    () =>
      (data ?? []).map(({ id, name, category, language }) => ({
        value: id,
        label: name ?? id,
        description: [category && vocabulary.value('category', category), language]
          .filter(Boolean)
          .join(' · '),
      })),
    [data, vocabulary],
  )
  return (
    <DashboardBox aria-label={vocabulary.dataset('template')}>
      <DashboardFilters dataset="template" dashboard={dashboard} names={names} options={{ templateIds }} />
      <TemplateReport query={dashboard.query} bucket={dashboard.bucket} />
    </DashboardBox>
  )
}

function withTemplates(filters: FilterState, all: readonly string[]): FilterState {
  if ((filters.templateIds?.length ?? 0) > 0 || all.length === 0 || all.length > shownUnasked) return filters
  return { ...filters, templateIds: all }
}
