import type { Preview } from '@storybook/react-vite'
import { configure } from 'storybook/test'
import { locales } from './locales'
import { pageRules } from './pageRules'
import { watchPage } from './watchPage'
import { withPage } from './withPage'
import { withSandbox } from './withSandbox'

// What a story waits for comes late on a busy machine; what never comes is still an error.
configure({ asyncUtilTimeout: 20_000 })

const preview: Preview = {
  beforeEach: () => {
    const page = watchPage(pageRules)
    return () => {
      page.end()
      const seen = page.seen()
      if (seen.length > 0)
        throw new Error(`${seen.length} nodes break a rule:\n${seen.slice(0, 20).join('\n')}`)
    }
  },
  decorators: [withSandbox, withPage],
  initialGlobals: { colorScheme: 'light', locale: 'en' },
  globalTypes: {
    colorScheme: {
      description: 'Colour scheme',
      toolbar: {
        icon: 'contrast',
        dynamicTitle: true,
        items: [
          { value: 'light', title: 'Light', icon: 'sun' },
          { value: 'dark', title: 'Dark', icon: 'moon' },
        ],
      },
    },
    locale: {
      description: 'Language',
      toolbar: {
        icon: 'globe',
        dynamicTitle: true,
        items: locales.map(({ value, title }) => ({ value, title, right: value })),
      },
    },
  },
  parameters: {
    layout: 'fullscreen',
    a11y: { test: 'error' },
    controls: { expanded: true, sort: 'requiredFirst' },
    options: {
      storySort: {
        order: ['Welcome', 'Guides', 'Dashboards', 'Charts', 'Tables', 'Filters', 'Metrics', '*'],
      },
    },
  },
}

export default preview
