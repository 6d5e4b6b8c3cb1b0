import type { Meta, StoryObj } from '@storybook/react-vite'
import {
  figureOf,
  rates,
  rollup,
  useMessageTemplates,
  useMessagingAnalytics,
  usePricingAnalytics,
  useTemplateAnalytics,
} from '@wabalytics/hooks'
import type { ReactNode } from 'react'
import { expect, waitFor, within } from 'storybook/test'
import {
  AllowanceReport,
  AreaChart,
  BarChart,
  CalendarChart,
  DonutChart,
  FunnelChart,
  funnelStepsOf,
  funnelTotals,
  HeatmapChart,
  LineChart,
  ScatterChart,
  TierReport,
  Treemap,
  useAnswer,
  useAnswerFrame,
  useFigureWords,
  useVocabulary,
  useWa,
  WorldMap,
} from '../index.js'

/** The live examples of the guide: every one asks the emulated platform of its story. */
const meta = {
  title: 'Guides/Examples',
  tags: ['!dev', '!autodocs'],
  parameters: { sandbox: { account: 'kolkata' } },
} satisfies Meta
export default meta

type Story = StoryObj<typeof meta>

const range = { start: '2026-02-16', end: '2026-03-18' }
const drawn: Story['play'] = async ({ canvasElement }) => {
  await waitFor(() => expect(within(canvasElement).getAllByRole('application')[0]).toBeVisible(), {
    timeout: 15_000,
  })
}
const example = (Example: () => ReactNode): Story => ({ render: () => <Example />, play: drawn })

export const Moved = example(function Moved() {
  const asked = useMessagingAnalytics({ range, granularity: 'DAY' })
  return <LineChart {...useAnswer(asked, { metric: ['sent', 'delivered'] })} title="Messages by day" />
})

/** Delivered messages by category. */
function useCategories(granularity: 'DAY' | 'WEEK') {
  const asked = usePricingAnalytics({ range, granularity: 'DAY', dimensions: ['PRICING_CATEGORY'] })
  return {
    ...useAnswer(asked, { metric: 'volume', splitBy: 'pricingCategory', granularity }),
    additive: true,
  }
}

export const MadeOf = example(function MadeOf() {
  return <AreaChart {...useCategories('DAY')} title="Delivered messages by category" layout="stacked" />
})

export const MadeOfInWeeks = example(function MadeOfInWeeks() {
  return <BarChart {...useCategories('WEEK')} title="Delivered messages by week" layout="stacked" />
})

/** What templates did, of the account's first ten. */
function useTemplates() {
  const templates = useMessageTemplates().data ?? []
  const templateIds = templates.slice(0, 10).map(({ id }) => id)
  const asked = useTemplateAnalytics(
    templateIds.length > 0 ? { range, granularity: 'DAY', templateIds } : undefined,
  )
  const names = new Map(templates.map(({ id, name = id }) => [id, name]))
  return {
    result: asked.result,
    names,
    state: useAnswerFrame(asked, { waitsFor: templateIds.length === 0 }).state,
  }
}

export const HowFar = example(function HowFar() {
  const words = useVocabulary()
  const { result, state } = useTemplates()
  const steps = result ? funnelStepsOf(funnelTotals(result.table), words) : []
  return <FunnelChart title="From sent to clicked" steps={steps} state={state} />
})

export const Compared = example(function Compared() {
  const words = useVocabulary()
  const { result, names, state } = useTemplates()
  const told = useFigureWords()
  const groups = result
    ? rollup(result, {
        by: ['templateId'],
        metrics: ['sent', 'amountSpent'],
        measures: { readRate: rates.readRate },
      })
    : undefined
  const points = (groups?.rows ?? []).map(({ templateId }, at) => {
    const [sent, read, spent] = ['sent', 'readRate', 'amountSpent'].map((name) =>
      groups ? figureOf(groups, name, at) : undefined,
    )
    return {
      key: String(templateId),
      label: names.get(String(templateId)) ?? String(templateId),
      x: sent?.value ?? null,
      y: read?.value ?? null,
      size: spent?.value ?? null,
      missing: { y: read && told.reason(read) },
      notes: { y: read && told.note(read) },
    }
  })
  return (
    <ScatterChart
      title="Templates by volume, read rate and cost"
      points={points}
      x={{ label: words.metric('sent') }}
      y={{ label: 'Read rate', format: { kind: 'ratio' } }}
      size={{
        label: words.metric('amountSpent'),
        format: { kind: 'money', currency: result?.currency ?? 'INR' },
      }}
      state={state}
    />
  )
})

/** Delivered messages by category and country. */
function useVolumes() {
  const asked = usePricingAnalytics({
    range,
    granularity: 'MONTH',
    dimensions: ['COUNTRY', 'PRICING_CATEGORY'],
  })
  const rows = asked.result ? rollup(asked.result, { by: ['country', 'pricingCategory'] }).rows : []
  const volumes = rows.map((row) => ({
    country: String(row['country'] ?? ''),
    category: String(row['pricingCategory'] ?? ''),
    value: typeof row['volume'] === 'number' ? row['volume'] : null,
  }))
  return { volumes, state: useAnswerFrame(asked).state }
}

/** Volumes added up by one name. */
function sums(volumes: ReturnType<typeof useVolumes>['volumes'], by: 'country' | 'category') {
  const keys = [...new Set(volumes.map((one) => one[by]))]
  return keys.map((key) => {
    const own = volumes.filter((one) => one[by] === key)
    return { key, value: own.reduce((all, { value }) => all + (value ?? 0), 0) }
  })
}

export const Whole = example(function Whole() {
  const words = useVocabulary()
  const { volumes, state } = useVolumes()
  const slices = sums(volumes, 'category').map((one) => ({
    ...one,
    label: words.value('pricingCategory', one.key),
  }))
  return <DonutChart title="Delivered messages by category" slices={slices} state={state} />
})

export const Levels = example(function Levels() {
  const words = useVocabulary()
  const { formatters } = useWa()
  const { volumes, state } = useVolumes()
  const groups = sums(volumes, 'category').map(({ key }) => ({
    key,
    label: words.value('pricingCategory', key),
    children: volumes
      .filter(({ category }) => category === key)
      .map(({ country, value }) => ({ key: country, label: formatters.country(country), value })),
  }))
  return <Treemap title="Delivered messages by category and country" groups={groups} state={state} />
})

export const Where = example(function Where() {
  const { volumes, state } = useVolumes()
  const countries = sums(volumes, 'country').map(({ key, value }) => ({ code: key, value }))
  return <WorldMap title="Delivered messages by country" countries={countries} state={state} />
})

/** Messages sent, by a granularity. */
function useSent(granularity: 'DAY' | 'HALF_HOUR', start = range.start) {
  const asked = useMessagingAnalytics({ range: { start, end: range.end }, granularity })
  const {
    series: [sent],
    state,
    timeZone: [timeZone],
  } = useAnswer(asked, { metric: 'sent' })
  return { points: sent?.points ?? [], state, timeZone }
}

export const Rhythm = example(function Rhythm() {
  return <HeatmapChart {...useSent('HALF_HOUR')} title="When messages are sent" combine="mean" />
})

export const Days = example(function Days() {
  return <CalendarChart {...useSent('DAY', '2025-12-01')} title="Messages by day" />
})

const inNovember = { sandbox: { account: 'kolkata', clock: new Date('2026-11-18T09:00:00Z') } }

export const Tiers: Story = {
  render: () => <TierReport />,
  parameters: inNovember,
  play: drawn,
}

export const Free: Story = {
  render: () => <AllowanceReport />,
  parameters: inNovember,
  play: drawn,
}
