import type { Meta, StoryObj } from '@storybook/react-vite'
import { rates, useMessageTemplates, useTemplateAnalytics, withTemplates } from '@wabalytics/hooks'
import { accounts } from '@wabalytics/sandbox'
import { useMemo } from 'react'
import { expect, userEvent, waitFor, within } from 'storybook/test'
import { PivotTable } from '../../tables/PivotTable/PivotTable.js'
import { TemplateDashboard } from './TemplateDashboard.js'

const meta = {
  title: 'Dashboards/Templates',
  component: TemplateDashboard,
} satisfies Meta<typeof TemplateDashboard>
export default meta

type Story = StoryObj<typeof meta>

const readRate = [{ key: 'readRate', header: 'Read rate', measure: rates.readRate }] as const

/**
 * From sent to clicked, with costs. Reads and clicks are kept for a week: rates and unit costs are of what is still known,
 * and say of how many; a cell that has no figure says why.
 */
export const Default: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement)
    await waitFor(() =>
      expect(canvas.getByRole('group', { name: 'Read rate' })).toHaveTextContent(/%.*of [\d,]+ still known/),
    )
    const table = await canvas.findByRole('grid', { name: 'Templates compared' })
    const order = within(table).getByRole('row', { name: /^order_update/ })
    await expect(order).toHaveTextContent(/\$0\.0279 of 339 still known/)
    await waitFor(() =>
      expect(within(table).getByRole('row', { name: /^login_code/ })).toHaveTextContent(
        /not counted for this category/,
      ),
    )
  },
}

/** Two accounts, two currencies: amounts are never added, and each says whose it is not. */
export const TwoCurrencies: Story = {
  parameters: { sandbox: { account: ['newYork', 'saoPaulo'] } },
  args: {
    defaultFilters: {
      templateIds: [...accounts.newYork.templates, ...accounts.saoPaulo.templates].map(({ id }) => id),
    },
  },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement)
    await waitFor(() =>
      expect(canvas.getByRole('group', { name: 'Amount spent (BRL)' })).toHaveTextContent(/R\$/),
    )
    await expect(canvas.getAllByText('in another currency').length).toBeGreaterThan(3)
  },
}

/** The same points as a pivot: each cell, subtotal and total divides only what is still known. */
export const AsPivot: Story = {
  render: function AsPivot() {
    const { data: templates = [] } = useMessageTemplates({})
    const { result } = useTemplateAnalytics(
      templates.length > 0
        ? {
            range: { start: '2026-02-19', end: '2026-03-19' },
            granularity: 'DAY',
            templateIds: templates.map(({ id }) => id),
          }
        : undefined,
    )
    const told = useMemo(() => result && withTemplates(result, templates), [result, templates])
    return (
      <PivotTable
        result={told}
        measures={readRate}
        granularity="WEEK"
        defaultLayout={{
          rows: ['templateId'],
          columns: ['start'],
          metrics: ['readRate', 'costPerUrlButtonClick'],
        }}
      />
    )
  },
  play: async ({ canvasElement }) => {
    const grid = await within(canvasElement).findByRole('treegrid', undefined, { timeout: 15_000 })
    await waitFor(() => expect(grid).toHaveTextContent(/of [\d,]+ still known/))
    await expect(grid).toHaveTextContent(/no longer kept/)
  },
}

/** The example of the platform's document: more clicks than messages are real, and shown. */
export const DocumentedDay: Story = {
  parameters: { sandbox: { account: 'documentedTemplates', clock: new Date('2024-06-13T12:00:00Z') } },
  args: {
    defaultFilters: {
      range: { start: '2024-06-11', end: '2024-06-12' },
      templateIds: ['1421988012088524', '2632273056924580'],
    },
  },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement)
    await waitFor(() =>
      expect(canvas.getByRole('group', { name: 'Amount spent' })).toHaveTextContent('$0.04'),
    )
    const clicks = canvas.getByRole('grid', { name: 'Button clicks' })
    await expect(within(clicks).getByRole('row', { name: /Contact Support/ })).toHaveTextContent('108')
    await expect(within(clicks).getByRole('row', { name: /Tell me more/ })).toHaveTextContent('16')
    await expect(canvas.getByRole('figure', { name: 'From sent to clicked' })).toHaveTextContent('5,400.0%')
  },
}

/** Template analytics was not confirmed: the error brings its set-up along, and once confirmed the figures come. */
export const NotConfirmed: Story = {
  parameters: { sandbox: { account: 'insightsOff' } },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement)
    await waitFor(() => expect(canvas.getByRole('alert')).toHaveTextContent(/not set up/))
    await userEvent.click(canvas.getByRole('button', { name: 'Set up template analytics' }))
    await userEvent.click(await canvas.findByRole('checkbox'))
    await userEvent.click(canvas.getByRole('button', { name: /^Confirm for/ }))
    await waitFor(() => expect(canvas.getByRole('group', { name: 'Sent' })).toBeVisible())
    await expect(canvas.queryByRole('alert')).toBeNull()
  },
}

/** A number that also runs in the WhatsApp Business app: there will be no figures, and nothing is set up in vain. */
export const Coexistence: Story = {
  parameters: {
    sandbox: {
      faults: [
        {
          kind: 'error',
          code: 10,
          message: '(#10) This operation can not be performed on SMB business type',
          match: /template_analytics/,
        },
      ],
    },
  },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement)
    await waitFor(() => expect(canvas.getByRole('alert')).toHaveTextContent(/WhatsApp Business app/))
    await expect(canvas.queryByRole('button', { name: 'Set up template analytics' })).toBeNull()
  },
}

/** Compared with the four weeks before. Reads are kept for a week only: there is no earlier read rate, and it says so. */
export const Compared: Story = {
  args: { defaultFilters: { compare: 'previous' } },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement)
    await waitFor(() =>
      expect(canvas.getByRole('group', { name: 'Sent' })).toHaveTextContent(/against Jan 22 – Feb 18, 2026/),
    )
    await expect(canvas.getByRole('group', { name: 'Read rate' })).toHaveTextContent(/No earlier figure/)
  },
}
