import type { Meta, StoryObj } from '@storybook/react-vite'
import { chance } from '../../charts/fixtures/sample.js'
import { withRoot } from '../../charts/fixtures/withRoot.js'
import { DataTable } from './DataTable.js'
import type { DataTableProps } from './DataTableProps.js'

interface Row {
  readonly country: string
  readonly category: string
  readonly volume: number
  readonly cost: number | null
  readonly price: number | null
  readonly readRate: number
}

function rows(count: number): readonly Row[] {
  const random = chance(7)
  const countries = ['IN', 'BR', 'ID', 'MX', 'DE', 'FR', 'KR', 'US', 'ZA', 'AE']
  const kinds = ['Marketing', 'Utility', 'Authentication', 'Service']
  return Array.from({ length: count }, (_, at) => {
    const volume = Math.round(random() * 48_000)
    const price = 0.004 + random() * 0.08
    const withheld = at % 11 === 5
    return {
      country: countries[at % countries.length] ?? 'IN',
      category: kinds[Math.floor(at / countries.length) % kinds.length] ?? 'Marketing',
      volume,
      cost: withheld ? null : volume * price,
      price: withheld ? null : price,
      readRate: 0.4 + random() * 0.5,
    }
  })
}

const columns: DataTableProps<Row>['columns'] = [
  { key: 'country', header: 'Country', value: (row) => row.country, format: { kind: 'country' } },
  { key: 'category', header: 'Category', value: (row) => row.category },
  { key: 'volume', header: 'Volume', value: (row) => row.volume, format: { kind: 'count' }, total: true },
  {
    key: 'cost',
    header: 'Cost',
    value: (row) => row.cost,
    format: { kind: 'money', currency: 'USD' },
    total: true,
  },
  {
    key: 'price',
    header: 'Unit price',
    value: (row) => row.price,
    format: { kind: 'unitPrice', currency: 'USD' },
  },
  { key: 'readRate', header: 'Read rate', value: (row) => row.readRate, format: { kind: 'ratio' } },
]

const meta = {
  title: 'Tables/Data table',
  component: DataTable<Row>,
  decorators: [withRoot],
  args: { title: 'Volume and cost by country', rows: rows(40), columns },
} satisfies Meta<typeof DataTable<Row>>

export default meta
type Story = StoryObj<typeof meta>

/** Press a head to sort by it, with Shift to sort within. */
export const Default: Story = { args: { defaultSort: [{ key: 'volume', direction: 'descending' }] } }

/** Ten thousand rows, of which only those in view are in the page. */
export const ManyRows: Story = { args: { rows: rows(10_000) } }

/** The first cell opens the row. */
export const RowAction: Story = { args: { rows: rows(8), onRowAction: () => {} } }

export const Notices: Story = {
  args: {
    rows: rows(12),
    notices: [{ text: 'The cost of one row is withheld by the platform.', severity: 'warning' }],
  },
}

export const Refreshing: Story = { args: { rows: rows(6), state: { status: 'success', refreshing: true } } }

export const Loading: Story = { args: { rows: [], state: { status: 'loading' } } }

export const Empty: Story = { args: { rows: [], emptyReasons: ['Nothing was sent in this period.'] } }

export const Failed: Story = {
  args: { rows: [], state: { status: 'error', message: 'The connection was lost', onRetry: () => {} } },
}
