import { render, screen } from '@testing-library/react'
import type { ReactNode } from 'react'
import { expect, it } from 'vitest'
import { useDashboardMessages } from '../answers/useDashboardMessages.js'
import { useFilterMessages } from '../filters/useFilterMessages.js'
import { DataTable } from '../tables/DataTable/DataTable.js'
import { useTableMessages } from '../tables/model/useTableMessages.js'
import type { MessageOverrides } from './MessageOverrides.js'
import { WaMessages } from './WaMessages.js'
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
    <WaRoot>
      <WaMessages {...own}>
        <WaMessages {...inner}>
          <Said />
        </WaMessages>
      </WaMessages>
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

it('adds what is nearer to what is around it, area by area', () => {
  const around = { tables: { columns: 'Outer' }, dashboards: { notUpdated: 'Outer' } }
  expect(shown(around, { tables: { print: 'Inner' } })).toMatch(/^Columns \| Inner \| Outer \|/)
})

it('reaches a table’s own controls', () => {
  render(
    <WaRoot>
      <WaMessages tables={{ columns: 'Fields shown' }}>
        <DataTable
          title="T"
          rows={[{ name: 'a' }]}
          columns={[{ key: 'name', header: 'Name', value: ({ name }) => name }]}
        />
      </WaMessages>
    </WaRoot>,
  )
  expect(screen.getByRole('button', { name: 'Fields shown' })).toBeTruthy()
})
