import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, userEvent, waitFor, within } from 'storybook/test'
import { TemplateDashboard } from './TemplateDashboard.js'

const meta = {
  title: 'Dashboards/Templates',
  component: TemplateDashboard,
} satisfies Meta<typeof TemplateDashboard>
export default meta

type Story = StoryObj<typeof meta>

/** From sent to clicked, with costs. */
export const Default: Story = {
  play: async ({ canvasElement }) => {
    await waitFor(() =>
      expect(within(canvasElement).getByRole('group', { name: 'Read rate' })).toHaveTextContent(/%/),
    )
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
