import type { Decorator } from '@storybook/react-vite'

/** What stands between the catalogue's toolbar and a story: `context.globals` holds `colorScheme` and `locale`. */
export const withSandbox: Decorator = (Story) => <Story />
