import type { Decorator } from '@storybook/react-vite'
import { directionOf } from './locales'

const paper = {
  light: { background: '#ffffff', color: '#1c1e21' },
  dark: { background: '#14171a', color: '#e9edef' },
}

/** A stand-in for the host's page: its language, direction, colour scheme and background. */
export const withPage: Decorator = (Story, { globals, viewMode }) => {
  const locale = String(globals['locale'])
  const colorScheme = globals['colorScheme'] === 'dark' ? 'dark' : 'light'
  const style = {
    ...paper[colorScheme],
    colorScheme,
    boxSizing: 'border-box',
    padding: '1.5rem',
    minHeight: viewMode === 'story' ? '100vh' : undefined,
    fontFamily: 'system-ui, sans-serif',
  } as const
  return (
    <div lang={locale} dir={directionOf(locale)} style={style}>
      <Story />
    </div>
  )
}
