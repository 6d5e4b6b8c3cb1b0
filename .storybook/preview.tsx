import type { Preview } from '@storybook/react-vite'
import { configure } from 'storybook/test'
import { locales } from './locales'
import { enterStaging, judgeStaging } from './stagings/enterStaging'
import { comfortable, stagingTypes } from './stagings/globalTypes'
import { loadStaging } from './stagings/loadStaging'
import { withStaging } from './stagings/withStaging'
import { beginWatch, judgeWatch } from './watchStory'
import { withPage } from './withPage'
import { withSandbox } from './withSandbox'

// What a story waits for comes late on a busy machine; what never comes is still an error.
// `?patience=2000` asks for less while looking for what fails.
configure({ asyncUtilTimeout: Number(new URLSearchParams(location.search).get('patience') ?? 20_000) })

const preview: Preview = {
  loaders: [loadStaging],
  beforeEach: [beginWatch, enterStaging],
  afterEach: [judgeWatch, judgeStaging],
  decorators: [withSandbox, withPage, withStaging],
  initialGlobals: { ...comfortable, locale: 'en' },
  globalTypes: {
    ...stagingTypes,
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
