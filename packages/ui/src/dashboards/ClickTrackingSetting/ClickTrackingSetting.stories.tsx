import type { Meta, StoryObj } from '@storybook/react-vite'
import { accounts } from '@wabalytics/sandbox'
import { expect, fn, userEvent, waitFor, within } from 'storybook/test'
import { ClickTrackingSetting } from './ClickTrackingSetting.js'

const idOf = (wanted: string): string =>
  accounts.newYork.templates.find(({ category }) => category === wanted)?.id ?? ''

const meta = {
  title: 'Dashboards/Settings/Click tracking',
  component: ClickTrackingSetting,
  args: { templateId: idOf('MARKETING'), onSaved: fn() },
} satisfies Meta<typeof ClickTrackingSetting>
export default meta

type Story = StoryObj<typeof meta>

/** Whether clicks are counted now. */
export const Start: Story = {
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(within(canvasElement).getByText(/Clicks are counted/)).toBeVisible())
  },
}

/** The present category goes along and is named; the new state is shown as soon as it is saved. */
export const SwitchingOff: Story = {
  play: async ({ canvasElement, args }) => {
    const canvas = within(canvasElement)
    const off = await canvas.findByRole('button', { name: 'Stop counting clicks' })
    await waitFor(() => expect(off).toBeEnabled())
    await userEvent.click(off)
    await waitFor(() => expect(canvas.getByText(/keeps its category, Marketing/)).toBeVisible())
    await expect(args.onSaved).not.toHaveBeenCalled()
    await userEvent.click(canvas.getByRole('button', { name: 'Stop counting clicks' }))
    await waitFor(() => expect(canvas.getByText(/Clicks are not counted/)).toBeVisible())
    await expect(canvas.getByText('Saved.')).toBeVisible()
    await expect(args.onSaved).toHaveBeenCalledWith(true)
  },
}

/** The platform counts clicks of marketing and utility templates only: here it counts none, and nothing is offered. */
export const NeverCounted: Story = {
  args: { templateId: idOf('AUTHENTICATION') },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement)
    await waitFor(() =>
      expect(canvas.getByText(/counts clicks for Marketing and Utility only/)).toBeVisible(),
    )
    await expect(canvas.getByText(/Clicks are not counted/)).toBeVisible()
    await expect(canvas.queryByRole('button')).toBeNull()
  },
}

/** A template the token may not see. */
export const NotFound: Story = {
  args: { templateId: '99999999999' },
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(within(canvasElement).getByRole('alert')).toHaveTextContent(/not found/i))
  },
}
