import type { Meta, StoryObj } from '@storybook/react-vite'

const meta = {
  title: 'Placeholder',
  render: () => <p>The first components are on their way.</p>,
} satisfies Meta

export default meta

export const Empty: StoryObj<typeof meta> = {}
