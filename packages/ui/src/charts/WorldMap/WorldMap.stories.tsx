import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn, waitFor } from 'storybook/test'
import { withRoot } from '../fixtures/withRoot.js'
import type { MapCountry } from './rankCountries.js'
import { WorldMap } from './WorldMap.js'
import type { WorldTopology } from './world/WorldTopology.js'

const volumes: Readonly<Record<string, number>> = {
  IN: 412_380,
  BR: 201_940,
  ID: 148_200,
  MX: 61_730,
  ES: 24_050,
  NG: 18_420,
  US: 15_300,
  ZA: 9870,
  DE: 7410,
  SA: 6020,
  EG: 5240,
  KE: 4410,
  AR: 3890,
  PK: 3120,
  GB: 2960,
  SG: 1870,
  HK: 1240,
  AU: 960,
  CL: 720,
  KZ: 410,
  MU: 230,
  BH: 210,
  MT: 96,
  BB: 41,
  MV: 18,
  MO: 9,
  FR: 0,
  CA: 0,
}
const countries: readonly MapCountry[] = Object.entries(volumes).map(([code, value]) => ({ code, value }))

/** Two squares that meet, for a world of one's own. */
const square: WorldTopology = {
  type: 'Topology',
  arcs: [
    [
      [10, 0],
      [10, 30],
    ],
    [
      [10, 30],
      [-60, 30],
      [-60, 0],
      [10, 0],
    ],
    [
      [10, 0],
      [90, 0],
      [90, 30],
      [10, 30],
    ],
  ],
  objects: {
    countries: {
      geometries: [
        { type: 'Polygon', id: 'BR', arcs: [[0, 1]] },
        { type: 'Polygon', id: '356', arcs: [[~0, 2]] },
      ],
    },
    disputed: { arcs: [[0]] },
  },
}
const ownWorld = (): Promise<WorldTopology> => Promise.resolve(square)
const neverThere = (): Promise<WorldTopology> => new Promise(() => {})

const meta = {
  title: 'Charts/World map',
  component: WorldMap,
  decorators: [withRoot],
  args: { title: 'Messages by country', countries },
} satisfies Meta<typeof WorldMap>

export default meta
type Story = StoryObj<typeof meta>

const drawn = (canvasElement: HTMLElement) =>
  waitFor(() => expect(canvasElement.querySelector('[data-wa-world]')).not.toBeNull())

/** Countries differ by orders of magnitude: colours step by ratio, small states are dots. */
export const Default: Story = {}

/** What does not add up has no total and no shares, and steps of equal width. */
export const Rates: Story = {
  args: {
    title: 'Read rate by country',
    countries: countries.map(({ code, value }, at) => ({
      code,
      value: value === 0 ? null : 0.35 + ((at * 37) % 60) / 100,
    })),
    format: { kind: 'ratio' },
  },
}

/** Costs that the platform keeps back are hatched; countries without a figure are grey; zero is white. */
export const Withheld: Story = {
  args: {
    title: 'Cost by country',
    format: { kind: 'money', currency: 'USD' },
    countries: countries.map(({ code, value }) =>
      ['BR', 'ES', 'SG'].includes(code)
        ? { code, value: null, reason: 'withheld' as const }
        : { code, value: (value ?? 0) * 0.0107 },
    ),
    footnotes: [{ text: 'The platform withholds costs in some countries.' }],
  },
}

/** Codes without a shape are listed below with their figures, and are in the total. */
export const UnknownCodes: Story = {
  args: {
    countries: [
      ...countries,
      { code: 'ZZ', value: 5120 },
      { code: 'UNKNOWN', value: 870 },
      { code: 'in', value: 12 },
      { code: 'AQ', value: 3 },
    ],
  },
  play: async ({ canvas, canvasElement }) => {
    await drawn(canvasElement)
    const items = canvas.getByRole('list', { name: 'Not on the map' })
    await expect(items).toHaveTextContent(/Unknown Region \(ZZ\).*5,120.*UNKNOWN.*870.*in.*12.*Antarctica.*3/)
  },
}

/** Where the figures of one country stand for all. */
export const OneCountry: Story = { args: { countries: countries.slice(0, 1) } }

/** A world of one's own: any TopoJSON with countries by ISO code, and lines that are drawn dashed. */
export const OwnTopology: Story = { args: { countries: countries.slice(0, 3), topology: ownWorld } }

/** The shapes are on their way: the figures are there already. */
export const ShapesOnTheirWay: Story = { args: { topology: neverThere } }

export const Loading: Story = { args: { countries: [], state: { status: 'loading' } } }

export const Refreshing: Story = { args: { state: { status: 'success', refreshing: true } } }

export const Partial: Story = {
  args: {
    footnotes: [{ text: '2 of 7 phone numbers could not be read.', severity: 'warning' }],
  },
}

export const Empty: Story = { args: { countries: [], emptyReasons: ['Nothing was sent in this period.'] } }

export const Failed: Story = {
  args: { countries: [], state: { status: 'error', message: 'The connection was lost', onRetry: () => {} } },
}

export const NoPermission: Story = { args: { countries: [], state: { status: 'no-permission' } } }

export const CostWithheld: Story = { args: { countries: [], state: { status: 'cost-withheld' } } }

export const HostileLabels: Story = {
  args: {
    countries: [
      { code: 'IN', value: 900, label: '</style><script>alert(1)</script>' },
      { code: 'BR', value: 700, label: '\u202Egnissap on' },
      { code: '__proto__', value: 650 },
      { code: 'constructor', value: 600, label: 'A very long label '.repeat(16) },
    ],
  },
}

export const Dark: Story = { globals: { colorScheme: 'dark' } }

export const Arabic: Story = { globals: { locale: 'ar' } }

/** A row a country. */
export const AsTable: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: /^View as table/ }))
    await expect(canvas.getAllByRole('row')).toHaveLength(countries.length + 2)
    await expect(canvas.getByRole('row', { name: /Macao.*MO.*9/ })).toBeVisible()
  },
}

/** Every country can be reached in the list; pointing at one there shows it on the map. */
export const List: Story = {
  args: { onItemAction: fn() },
  play: async ({ args, canvas, canvasElement, userEvent }) => {
    await drawn(canvasElement)
    await userEvent.click(canvas.getByRole('button', { name: 'Show all (28)' }))
    const maldives = canvas.getByRole('button', { name: /Maldives/ })
    await userEvent.hover(maldives)
    await expect(canvasElement.querySelector('[data-wa-tooltip]')).toHaveTextContent(/Maldives18/)
    await userEvent.click(maldives)
    await expect(args.onItemAction).toHaveBeenCalledWith({ key: 'MV', code: 'MV', value: 18 })
  },
}

/** Arrows lead to the nearest country in their direction, Page Down to the next by figure. */
export const Keyboard: Story = {
  args: { onItemAction: fn() },
  play: async ({ args, canvas, canvasElement, userEvent }) => {
    await drawn(canvasElement)
    const reading = () => canvasElement.querySelector('[data-wa-reading]')
    canvas.getByRole('application').focus()
    await userEvent.keyboard('{Enter}')
    await expect(reading()).toHaveTextContent(/India.*412,380/)
    await userEvent.keyboard('{ArrowDown}')
    await expect(reading()).toHaveTextContent(/Maldives.*18/)
    await userEvent.keyboard('{Enter}')
    await expect(args.onItemAction).toHaveBeenCalledWith({ key: 'MV', code: 'MV', value: 18 })
    await userEvent.keyboard('{Home}{PageDown}')
    await expect(reading()).toHaveTextContent(/Brazil/)
    await userEvent.keyboard('{ArrowRight}')
    await expect(reading()).toHaveTextContent(/Nigeria/)
    await userEvent.keyboard('{Escape}')
    await expect(reading()).toBeEmptyDOMElement()
    await userEvent.keyboard('?')
    await expect(canvas.getByRole('note', { name: 'Keyboard help' })).toBeVisible()
  },
}
