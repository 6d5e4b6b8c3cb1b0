import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn, userEvent, waitFor, within } from 'storybook/test'
import { TemplateInsightsSetup } from './TemplateInsightsSetup.js'

const meta = {
  title: 'Dashboards/Settings/Template insights',
  component: TemplateInsightsSetup,
  parameters: { sandbox: { account: 'insightsOff' } },
  args: { onConfirmed: fn() },
} satisfies Meta<typeof TemplateInsightsSetup>
export default meta

type Story = StoryObj<typeof meta>

/** Before anything was pressed. */
export const Start: Story = {}

/** What is at stake is said first, and agreed to, by keyboard as well; nothing is sent before. */
export const Confirming: Story = {
  play: async ({ canvasElement, args }) => {
    const canvas = within(canvasElement)
    await userEvent.tab()
    await userEvent.keyboard('{Enter}')
    const agree = await canvas.findByRole('checkbox', { name: /cannot be undone/ })
    const confirm = canvas.getByRole('button', { name: /^Confirm for/ })
    await expect(confirm).toBeDisabled()
    await expect(canvas.getByText(/cannot be switched off/)).toBeVisible()
    agree.focus()
    await userEvent.keyboard(' ')
    await userEvent.tab()
    await expect(confirm.matches(':focus')).toBe(true)
    await userEvent.keyboard('{Enter}')
    await waitFor(() => expect(canvas.getByText(/is confirmed/)).toBeVisible())
    await expect(args.onConfirmed).toHaveBeenCalledOnce()
  },
}

/** Going back leaves everything as it was. */
export const ThinkingAgain: Story = {
  play: async ({ canvasElement, args }) => {
    const canvas = within(canvasElement)
    await userEvent.click(canvas.getByRole('button'))
    await userEvent.click(await canvas.findByRole('button', { name: 'Back' }))
    await expect(canvas.getByRole('button', { name: /Set up/ })).toBeEnabled()
    await expect(args.onConfirmed).not.toHaveBeenCalled()
  },
}

/** An account that is confirmed already has nothing to do. */
export const AlreadyConfirmed: Story = {
  parameters: { sandbox: { account: 'newYork' } },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement)
    await userEvent.click(canvas.getByRole('button'))
    await waitFor(() => expect(canvas.getByText(/already confirmed/)).toBeVisible())
    await expect(canvas.queryByRole('button')).toBeNull()
  },
}

/** The platform offers it to nobody in the EU, the UK and Japan. */
export const NotOffered: Story = {
  parameters: {
    sandbox: { account: 'insightsOff', faults: [{ kind: 'error', code: 200005, match: /^POST/ }] },
  },
  play: async ({ canvasElement, args }) => {
    const canvas = within(canvasElement)
    await userEvent.click(canvas.getByRole('button'))
    await userEvent.click(await canvas.findByRole('checkbox'))
    await userEvent.click(canvas.getByRole('button', { name: /^Confirm for/ }))
    await waitFor(() => expect(canvas.getByRole('alert')).toHaveTextContent(/not offered/))
    await expect(args.onConfirmed).not.toHaveBeenCalled()
  },
}
