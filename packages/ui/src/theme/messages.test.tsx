import { render, screen } from '@testing-library/react'
import type { ReactNode } from 'react'
import { expect, it } from 'vitest'
import { useDashboardMessages } from '../answers/useDashboardMessages.js'
import { useFilterMessages } from '../filters/useFilterMessages.js'
import { DataTable } from '../tables/DataTable/DataTable.js'
import { useTableMessages } from '../tables/model/useTableMessages.js'
import type { MessageOverrides } from './MessageOverrides.js'
import { useVocabulary } from './useVocabulary.js'
import { useWa } from './useWa.js'
import { WaRoot } from './WaRoot.js'

/** One string of each area that hosts can say otherwise. */
function Said(): ReactNode {
  const tables = useTableMessages()
  const dashboards = useDashboardMessages()
  const filters = useFilterMessages()
  return <p>{[tables.columns, tables.print, dashboards.notUpdated, filters.apply].join(' | ')}</p>
}

function shown(own: MessageOverrides, inner?: MessageOverrides): string | null {
  const { container } = render(
    <WaRoot messages={own}>
      <WaRoot messages={inner}>
        <Said />
      </WaRoot>
    </WaRoot>,
  )
  return container.querySelector('p')?.textContent ?? null
}

it('says what the host says instead, in every area, and the rest as shipped', () => {
  const shipped = shown({})
  const [columns, print, refresh, apply] = shipped?.split(' | ') ?? []
  expect(shown({ tables: { columns: 'Fields shown' } })).toBe(
    `Fields shown | ${print} | ${refresh} | ${apply}`,
  )
  expect(shown({ dashboards: { notUpdated: 'Again' } })).toBe(`${columns} | ${print} | Again | ${apply}`)
})

it('adds what is nearer to what is around it, string by string', () => {
  const around = { tables: { columns: 'Outer', print: 'Outer' }, dashboards: { notUpdated: 'Outer' } }
  expect(shown(around, { tables: { print: 'Inner' } })).toMatch(/^Outer \| Inner \| Outer \|/)
})

it('takes some words of a group, and leaves the others and what all charts say', () => {
  function Words(): ReactNode {
    const words = useVocabulary()
    return (
      <p>{[words.dataset('pricing'), words.dataset('messaging'), useWa().messages.loading].join(' | ')}</p>
    )
  }
  const own: MessageOverrides = {
    common: { loading: 'One moment' },
    vocabulary: { datasets: { pricing: 'Billing', messaging: undefined } },
  }
  const { container } = render(
    <WaRoot messages={own}>
      <Words />
    </WaRoot>,
  )
  expect(container.querySelector('p')?.textContent).toBe('Billing | Messages | One moment')
})

it('reaches a table’s own controls', () => {
  render(
    <WaRoot messages={{ tables: { columns: 'Fields shown' } }}>
      <DataTable
        title="T"
        rows={[{ name: 'a' }]}
        columns={[{ key: 'name', header: 'Name', value: ({ name }) => name }]}
      />
    </WaRoot>,
  )
  expect(screen.getByRole('button', { name: 'Fields shown' })).toBeTruthy()
})
