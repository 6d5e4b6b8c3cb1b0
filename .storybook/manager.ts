import { addons } from 'storybook/manager-api'
import { create } from 'storybook/theming'

addons.setConfig({
  theme: create({
    base: 'light',
    brandTitle: 'Wabalytics',
    brandTarget: '_self',
    colorPrimary: '#0b7a5c',
    colorSecondary: '#0b7a5c',
    appBg: '#f4f6f5',
    appBorderRadius: 8,
    inputBorderRadius: 6,
    fontBase: 'system-ui, sans-serif',
    fontCode: 'ui-monospace, monospace',
  }),
})
