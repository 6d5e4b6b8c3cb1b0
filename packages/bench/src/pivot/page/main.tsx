import type { PointTable } from '@wabalytics/core'
import { PivotTable, type TableResult, WaRoot } from '@wabalytics/ui/tables'
import type { ReactElement } from 'react'
import { render } from '../../table/page/render.js'
import { type PivotCase, pivotCases } from '../pivotCases.js'
import { DAYS, FIRST, pivotTable } from '../pivotTable.js'
import type { PivotBench } from './PivotBench.js'

const host = document.querySelector<HTMLElement>('#host') as HTMLElement
const measures = [
  { key: 'price', header: 'Cost a message', measure: { op: 'ratio', of: 'cost', per: 'volume' } },
] as const

let result: TableResult<unknown>
let shown: ReturnType<typeof render> | undefined

/** The frame after the next one has begun: what was asked for is painted. */
function painted(): Promise<void> {
  return new Promise((done) => {
    requestAnimationFrame(() => {
      const channel = new MessageChannel()
      channel.port1.onmessage = () => done()
      channel.port2.postMessage(undefined)
    })
  })
}

async function timed(action: () => void): Promise<number> {
  await painted()
  const start = performance.now()
  action()
  await painted()
  return performance.now() - start
}

function pivotOf(name: PivotCase): ReactElement {
  return (
    <WaRoot>
      <PivotTable result={result} layout={pivotCases[name]} measures={measures} granularity="MONTH" />
    </WaRoot>
  )
}

const bench: PivotBench = {
  load(points) {
    result = resultOf(pivotTable(points))
  },
  mount(first) {
    const element = document.createElement('div')
    host.append(element)
    // Nothing that was computed for an earlier one may help.
    result = { ...result, table: { ...result.table } }
    return timed(() => {
      shown = render(element, pivotOf(first))
    })
  },
  show: (next) => timed(() => shown?.show(pivotOf(next))),
  unmount() {
    shown?.unmount()
    shown = undefined
    host.replaceChildren()
  },
  async scroll(steps) {
    const scroller = host.querySelector('[role=treegrid]')?.parentElement
    if (!scroller) throw new Error('Nothing scrolls.')
    const times: number[] = []
    const step = (scroller.scrollHeight - scroller.clientHeight) / steps
    for (let i = 1; i <= steps; i++) {
      times.push(
        await timed(() => {
          scroller.scrollTop = Math.round(step * i)
        }),
      )
    }
    return times
  },
  totals: () => Array.from(host.querySelectorAll('tfoot td'), (cell) => cell.textContent ?? '').slice(-3),
  nodes: () => host.querySelectorAll('*').length,
}

Object.assign(window, { bench })

function resultOf(table: PointTable): TableResult<unknown> {
  const range = { start: FIRST, end: FIRST + DAYS * 86_400 }
  return {
    table,
    rows: [],
    query: {
      dataset: 'pricing',
      wabaIds: ['102290129340398'],
      range,
      granularity: 'DAY',
      dimensions: ['COUNTRY', 'PHONE', 'PRICING_CATEGORY'],
      metrics: [],
      filters: {},
    },
    completeness: { status: 'complete', requests: { total: 1, failed: 0 }, failures: [] },
    notices: [],
    accounts: [
      {
        wabaId: '102290129340398',
        name: 'Padaria',
        currency: 'USD',
        timeZone: 'UTC',
        range: { start: new Date(range.start * 1000), end: new Date(range.end * 1000) },
      },
    ],
    currency: 'USD',
    timeZone: 'UTC',
    fetchedAt: new Date(0),
  }
}
