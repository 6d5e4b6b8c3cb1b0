import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, waitFor, within } from 'storybook/test'
import { ConversationDashboard } from './ConversationDashboard.js'

const meta = {
  title: 'Dashboards/Conversations',
  component: ConversationDashboard,
  parameters: { sandbox: { clock: new Date('2025-05-20T12:00:00Z') } },
} satisfies Meta<typeof ConversationDashboard>
export default meta

type Story = StoryObj<typeof meta>

/** Conversations while they were what was paid for. */
export const Default: Story = {}

/**
 * The example of the platform's document: June 2023 by month, with every breakdown. Tiles, chart, table
 * and summary show the documented sums: 17,576 conversations for $175.76.
 */
export const DocumentedMonth: Story = {
  parameters: { sandbox: { account: 'documented', clock: new Date('2023-07-05T12:00:00Z') } },
  args: {
    defaultFilters: {
      range: { start: '2023-06-01', end: '2023-07-01' },
      granularity: 'MONTH',
      dimensions: ['CONVERSATION_CATEGORY', 'CONVERSATION_TYPE', 'COUNTRY', 'PHONE'],
    },
  },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement)
    const tile = () => canvas.getByRole('group', { name: 'Conversations' })
    await waitFor(() => expect(tile()).toHaveTextContent('17,576'))
    await expect(canvas.getByRole('group', { name: 'Cost of conversations' })).toHaveTextContent('$175.76')
    await expect(canvas.getByRole('figure', { name: /^Conversations/ })).toHaveTextContent(/17,576 in total/)
    await expect(canvas.getByRole('figure', { name: /^Cost/ })).toHaveTextContent(/\$175\.76 in total/)
    const table = canvas.getByRole('grid', { name: /by category and type/ })
    const total = within(table).getAllByRole('row').at(-1)
    await expect(total).toHaveTextContent('17,576')
    await expect(total).toHaveTextContent('$175.76')
    const marketing = within(table)
      .getAllByRole('row')
      .filter((row) => /^Marketing/.test(row.textContent ?? ''))
    await expect(marketing.map((row) => row.textContent)).toEqual([
      expect.stringMatching(/Free tier.*2,716.*\$27\.16/),
      expect.stringMatching(/Regular.*2,636.*\$26\.36/),
    ])
  },
}

/** After conversation pricing ended there is nothing more to come, and it says so. */
export const Retired: Story = {
  parameters: { sandbox: { clock: new Date('2026-03-18T15:20:00Z'), rules: { conversationsRetired: true } } },
}
