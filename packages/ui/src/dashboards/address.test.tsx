import { cleanup, render, waitFor } from '@testing-library/react'
import { createAnalyticsClient, createGraphFetcher, type DatasetName, datasetNames } from '@wabalytics/hooks'
import { accounts, createSandbox } from '@wabalytics/sandbox'
import fc from 'fast-check'
import type { ComponentType } from 'react'
import { afterEach, expect, it, vi } from 'vitest'
import { fromSearchParams } from '../filters/params/fromSearchParams.js'
import { rangePresets } from '../filters/range/presets.js'
import { dimensionsOf, metricsOf } from '../filters/state/askedWords.js'
import type { WaFailure } from '../theme/boundary/WaFailure.js'
import { ConversationDashboard } from './ConversationDashboard/ConversationDashboard.js'
import { MessagingDashboard } from './MessagingDashboard/MessagingDashboard.js'
import { PricingDashboard } from './PricingDashboard/PricingDashboard.js'
import { TemplateDashboard } from './TemplateDashboard/TemplateDashboard.js'
import type { DashboardProps } from './useDashboard.js'
import { WabalyticsProvider } from './WabalyticsProvider.js'

const clock = new Date('2026-03-18T15:20:00Z')
const boards: readonly (readonly [DatasetName, ComponentType<DashboardProps>])[] = [
  ['pricing', PricingDashboard],
  ['messaging', MessagingDashboard],
  ['conversation', ConversationDashboard],
  ['template', TemplateDashboard],
]

const sandbox = createSandbox({ clock })
const fetcher = createGraphFetcher({ token: sandbox.token, fetch: sandbox.fetch as typeof fetch })
// One for all, so that what two addresses ask alike is asked once.
const client = createAnalyticsClient({ fetcher, clock: () => clock.getTime() })

afterEach(cleanup)

/** Opens a dashboard by an address, waits until nothing is on its way, and tells what threw. */
async function open(Board: ComponentType<DashboardProps>, address: string): Promise<readonly string[]> {
  const logged = vi.spyOn(console, 'error').mockImplementation(() => {})
  const onError = vi.fn<(failure: WaFailure) => void>()
  const { value } = fromSearchParams(new URLSearchParams(address))
  render(
    <WabalyticsProvider client={client} wabaId={accounts.newYork.id} onError={onError}>
      <Board defaultFilters={value} />
    </WabalyticsProvider>,
  )
  await waitFor(() => expect(document.querySelector('[aria-busy=true]')).toBeNull(), { timeout: 15_000 })
  expect(document.querySelector('.wa-dashboard')?.textContent, address).toBeTruthy()
  logged.mockRestore()
  return onError.mock.calls.map(([{ component, error }]) => `${component}: ${String(error)} of ${address}`)
}

/** Every choice of some words but none at all. */
function choices<Word>(words: readonly Word[]): readonly (readonly Word[])[] {
  return Array.from({ length: 2 ** words.length - 1 }, (_, at) =>
    words.filter((_, bit) => ((at + 1) >> bit) & 1),
  )
}

it.each(boards)(
  '%s stands whatever metrics an address names, its own figures always among them',
  async (dataset, Board) => {
    for (const metrics of choices(metricsOf(dataset))) {
      expect(await open(Board, `wa_v=1&wa_metrics=${metrics.join('.')}`)).toEqual([])
      expect(document.querySelectorAll('.wa-frame').length).toBeGreaterThan(0)
      // A funnel of templates is told step by step what was not asked.
      for (const tile of dataset === 'template' ? [] : document.querySelectorAll('.wa-tile')) {
        expect(tile.textContent, metrics.join()).not.toContain('not asked')
      }
      cleanup()
    }
  },
  120_000,
)

const words = [
  ...new Set(datasetNames.flatMap((name) => [...dimensionsOf(name), ...metricsOf(name), 'NONSENSE'])),
]
const anyAddress = fc.record(
  {
    wa_range: fc.oneof(
      fc.constantFrom(...rangePresets, 'never'),
      fc.constantFrom(
        '2026-03-01.2026-03-10',
        '2020-01-01.2020-01-05',
        '2026-03-17.2026-03-25',
        '2026-03-10.2026-03-01',
      ),
    ),
    wa_by: fc.constantFrom('HALF_HOUR', 'HOUR', 'DAY', 'WEEK', 'MONTH', 'QUARTER', 'YEAR'),
    wa_split: fc.subarray(words, { maxLength: 4 }).map((list) => list.join('.')),
    wa_metrics: fc.subarray(words, { maxLength: 3 }).map((list) => list.join('.')),
    wa_compare: fc.constantFrom('previous', 'same-weekdays', 'year', 'never'),
    wa_pricingCategories: fc.subarray(['MARKETING', 'UTILITY', '__proto__']).map((list) => list.join('.')),
    wa_countryCodes: fc.constantFrom('US', 'BR.IN', 'XX', 'toString'),
    wa_phoneNumbers: fc.constantFrom('16315551000', 'x'),
    wa_productType: fc.constantFrom('CLOUD_API', 'constructor'),
  },
  { requiredKeys: [] },
)

it('every dashboard stands whatever an address says', async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...boards), anyAddress, async ([, Board], params) => {
      const address = new URLSearchParams({ wa_v: '1', ...params }).toString()
      expect(await open(Board, address)).toEqual([])
      cleanup()
    }),
    { numRuns: 40, seed: 17 },
  )
}, 120_000)
