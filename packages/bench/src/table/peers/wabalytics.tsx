import { readTable } from '@wabalytics/core'
import { type ColumnState, DataTable, type TableResult, WaRoot } from '@wabalytics/ui/tables'
import { render } from '../page/render.js'
import type { Sorting, TablePeer } from '../TablePeer.js'
import type { TableRow } from '../tableRows.js'

const range = { start: 1782864000, end: 1782864000 + 60 * 86_400 }
let result: TableResult<unknown>

/** As narrow as everybody's, so that all columns fit; what is around the table takes its room as well. */
const widths = Object.fromEntries(
  ['start', 'country', 'phone', 'pricingCategory', 'pricingType', 'tier', 'volume', 'cost'].map((key) => [
    key,
    96,
  ]),
)

/** The answer of a hook, whose points are columns since they were read. */
const wabalytics: TablePeer = {
  name: 'wabalytics',
  prepare(rows) {
    const dimensions = ['COUNTRY', 'PHONE', 'PRICING_CATEGORY', 'PRICING_TYPE', 'TIER']
    const { table } = readTable(
      { pricing_analytics: { data: [{ data_points: rows.map(pointOf) }] } },
      { dataset: 'pricing', wabaId: '102290129340398', range, granularity: 'DAY', dimensions },
    )
    result = {
      table,
      rows: [],
      query: {
        dataset: 'pricing',
        wabaIds: ['102290129340398'],
        range,
        granularity: 'DAY',
        dimensions,
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
  },
  mount(element) {
    const table = (columnState: ColumnState) => (
      <WaRoot>
        <DataTable result={result} columnState={columnState} maxHeight={420} />
      </WaRoot>
    )
    const { show, unmount } = render(element, table({ widths }))
    const sorts = {
      volume: [{ key: 'volume', direction: 'descending' }],
      category: [{ key: 'pricingCategory', direction: 'ascending' }],
    } as const satisfies Record<Sorting, ColumnState['sorts']>
    return {
      sort: (by) => show(table({ sorts: sorts[by], widths })),
      scroller: () => element.querySelector<HTMLElement>('[role=grid]')?.parentElement ?? null,
      unmount,
    }
  },
}
export default wabalytics

function pointOf(row: TableRow): object {
  return {
    start: row.start,
    end: row.start + 86_400,
    country: row.country,
    phone_number: row.phone,
    pricing_category: row.category,
    pricing_type: row.type,
    tier: row.tier,
    volume: row.volume,
    cost: row.cost,
  }
}
