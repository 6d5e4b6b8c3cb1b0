import { render, waitFor } from '@testing-library/react'
import type { ReactNode } from 'react'
import { expect, it, vi } from 'vitest'
import { useDashboardMessages } from '../answers/useDashboardMessages.js'
import { useFilterMessages } from '../filters/useFilterMessages.js'
import { useItemWords } from '../frame/items/useItemWords.js'
import { useTableMessages } from '../tables/model/useTableMessages.js'
import type { MessageOverrides } from './MessageOverrides.js'
import { useVocabulary } from './useVocabulary.js'
import { useWa } from './useWa.js'
import { WaRoot } from './WaRoot.js'

/** Two strings of every area: the first is replaced, the second its neighbour. */
function Said(): ReactNode {
  const { messages } = useWa()
  const words = useVocabulary()
  const dashboards = useDashboardMessages()
  const filters = useFilterMessages()
  const tables = useTableMessages()
  const charts = useItemWords()
  return (
    <>
      <p>
        {`${messages.loading} ${tables.columns} ${filters.apply} ${dashboards.working} ${charts.ramp} ${words.dataset('pricing')}`}
      </p>
      <i>
        {[
          messages.retry,
          tables.print,
          filters.undo,
          dashboards.back,
          charts.offMap,
          words.dataset('call'),
        ].join(' | ')}
      </i>
    </>
  )
}

const own: MessageOverrides = {
  common: { loading: 'A' },
  tables: { columns: 'B' },
  filters: { apply: 'C' },
  dashboards: { working: 'D' },
  charts: { ramp: 'E' },
  vocabulary: { datasets: { pricing: 'F' } },
}
const made: MessageOverrides = {
  common: () => ({ loading: 'A' }),
  tables: () => ({ columns: 'B' }),
  filters: () => ({ apply: 'C' }),
  dashboards: () => ({ working: 'D' }),
  charts: () => ({ ramp: 'E' }),
  vocabulary: () => ({ datasets: { pricing: 'F' } }),
}

const draw = (locale: string, messages: MessageOverrides | undefined, inner?: MessageOverrides) =>
  render(
    <WaRoot locale={locale} messages={messages}>
      <WaRoot locale={locale} messages={inner}>
        <Said />
      </WaRoot>
    </WaRoot>,
  ).container

const neighbours = (box: Element): string => box.querySelector('i')?.textContent ?? ''

it.each(['de', 'fr', 'es', 'pt-BR', 'ko', 'id', 'hi', 'ar'])(
  'keeps the neighbours of a host’s string in the reader’s language: %s',
  async (locale) => {
    const english = neighbours(draw('en', undefined)).split(' | ')
    const shipped = draw(locale, undefined)
    await waitFor(() => {
      for (const [at, word] of neighbours(shipped).split(' | ').entries()) expect(word).not.toBe(english[at])
    })
    for (const messages of [own, made]) {
      const box = draw(locale, messages)
      // At once, before the language is there.
      expect(box.querySelector('p')?.textContent).toBe('A B C D E F')
      await waitFor(() => expect(neighbours(box)).toBe(neighbours(shipped)))
      expect(box.querySelector('p')?.textContent).toBe('A B C D E F')
    }
  },
)

it('makes strings of what would be said else, the nearest root last, and of the locale', async () => {
  const outer: MessageOverrides = {
    common: ({ retry }, locale) => ({ retry: `${retry} (${locale})`, loading: 'outer' }),
    filters: (_, locale) => (locale.startsWith('fr') ? { undo: 'Défaire' } : {}),
  }
  const box = draw('de', outer, {
    common: ({ retry, loading }) => ({ retry: `<${retry}>`, loading: `${loading}!` }),
  })
  await waitFor(() => expect(neighbours(box)).toMatch(/^<Erneut versuchen \(de\)> \|/))
  expect(box.querySelector('p')?.textContent).toMatch(/^outer! /)
  expect(neighbours(box)).not.toContain('Défaire')
  expect(neighbours(draw('fr', outer))).toContain('Défaire')
})

it('gives the same strings for the same object', () => {
  const seen = new Set<unknown>()
  const Keep = (): ReactNode => {
    seen.add(useTableMessages())
    return null
  }
  const page = (
    <WaRoot messages={own}>
      <Keep />
    </WaRoot>
  )
  const { rerender } = render(page)
  rerender(
    <WaRoot messages={own}>
      <Keep />
    </WaRoot>,
  )
  expect(seen.size).toBe(1)
})

it('tells once, in development, of a name that nothing says', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
  const wrong = JSON.parse(
    '{"tables":{"colums":"X"},"vocabulary":{"datasets":{"prices":"Y"}}}',
  ) as MessageOverrides
  draw('en', wrong)
  draw('en', wrong)
  await waitFor(() => expect(warn).toHaveBeenCalledTimes(2))
  expect(warn.mock.calls.flat().sort()).toEqual([
    '[wabalytics] messages: nothing says `tables.colums`',
    '[wabalytics] messages: nothing says `vocabulary.datasets.prices`',
  ])
  warn.mockRestore()
})
