import { cleanup, render } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { expect, it, vi } from 'vitest'
import { LineChart } from '../charts/LineChart/LineChart.js'
import { CheckRow } from '../dashboards/parts/CheckRow.js'
import { FilterBar } from '../filters/FilterBar/FilterBar.js'
import { clock, timeZone } from '../filters/fixtures/filterStage.js'
import { memoryStore } from '../filters/fixtures/memoryStore.js'
import { sampleOptions } from '../filters/fixtures/sampleOptions.js'
import { DataTable } from '../tables/DataTable/DataTable.js'
import { sampleResult } from '../tables/fixtures/sampleResult.js'
import { PivotTable } from '../tables/PivotTable/PivotTable.js'
import { WaRoot } from './WaRoot.js'

const points = Array.from({ length: 30 }, (_, at) => ({ x: at * 86_400_000, y: at }))
const pages: readonly (readonly [string, ReactNode])[] = [
  [
    'filters',
    <FilterBar
      key="f"
      clock={clock}
      datasets={['template']}
      options={sampleOptions}
      views={memoryStore()}
      controls={['accounts', 'range', 'granularity', 'compare', 'templateIds', 'metrics']}
      defaultValue={{ range: 'last-28-days', granularity: 'DAY', templateIds: ['19240842112975000'] }}
    />,
  ],
  [
    'a table',
    <DataTable
      key="t"
      title="Rows"
      selectionActions={() => null}
      rows={[{ a: 'x', b: 2 }]}
      columns={[
        { key: 'a', header: 'A', value: (row) => row.a },
        { key: 'b', header: 'B', value: (row) => row.b },
      ]}
    />,
  ],
  [
    'a pivot table',
    <PivotTable
      key="p"
      result={sampleResult(200)}
      granularity="MONTH"
      defaultLayout={{ rows: ['pricingCategory'], columns: ['start'], metrics: ['volume'] }}
    />,
  ],
  ['a chart', <LineChart key="c" title="Messages" series={[{ key: 'a', label: 'A', points }]} />],
  ['a setting', <CheckRow key="s" label="I understand" checked={false} onChange={() => {}} />],
]

const FOCUSABLE = 'button, input, select, [tabindex], [role=spinbutton]'
const controls = (): readonly HTMLElement[] =>
  [...document.querySelectorAll<HTMLElement>(FOCUSABLE)].filter(
    (one) => one.closest('.wa-root') !== null && one.offsetParent !== null && !one.matches(':disabled'),
  )

it.each(pages)('Enter and Space in every control of %s are none of the host’s form’s', async (_, page) => {
  const heard = vi.fn((event: { preventDefault: () => void }) => event.preventDefault())
  const native = vi.fn((event: Event) => event.preventDefault())
  document.addEventListener('submit', native, true)
  vi.spyOn(window, 'print').mockImplementation(() => {})
  let pressed = 0
  try {
    // Each control in a page of its own: a press changes what there is.
    const draw = (): HTMLFormElement => {
      cleanup()
      const { container } = render(
        <form onSubmit={heard} onReset={heard} onInvalid={heard}>
          <input name="host" defaultValue="1" required />
          <WaRoot timeZone={timeZone}>{page}</WaRoot>
          <button type="submit">Send</button>
        </form>,
      )
      const form = container.querySelector('form')
      if (form === null) throw new Error('no form')
      return form
    }
    const check = (form: HTMLFormElement): void => {
      // The host's own two, and nothing of ours: neither sent nor reset nor validated.
      expect(form.elements).toHaveLength(2)
      expect([...new FormData(form).keys()]).toEqual(['host'])
    }
    check(draw())
    const count = controls().length
    expect(count).toBeGreaterThan(0)
    for (let at = 0; at < count; at++) {
      for (const key of ['{Enter}', ' ']) {
        const form = draw()
        controls()[at]?.focus()
        await userEvent.keyboard(key)
        pressed++
        check(form)
        const inner = controls()
        if (inner.length <= count) continue
        // Something opened: what is in it, too.
        for (const field of inner.filter((one) => one.matches('input, select, [role=spinbutton]'))) {
          if (!field.isConnected) continue
          field.focus()
          await userEvent.keyboard('{Enter}')
          pressed++
        }
        check(form)
      }
    }
  } finally {
    document.removeEventListener('submit', native, true)
  }
  expect(pressed).toBeGreaterThan(0)
  expect(heard).not.toHaveBeenCalled()
  expect(native).not.toHaveBeenCalled()
})
