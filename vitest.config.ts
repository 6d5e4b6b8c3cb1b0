import { storybookTest } from '@storybook/addon-vitest/vitest-plugin'
import react from '@vitejs/plugin-react'
import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'
import { chromiumFlags } from './.ci/lib/chromiumFlags.mjs'
import { dependencies, onReact, sourceConditions } from './.ci/vite.mjs'

// A zone nobody's machine is in, with a quarter-hour offset and summer time: code that leans on the machine's zone
// instead of the one it was given fails here. The browser inherits it.
process.env['TZ'] = 'Pacific/Chatham'

const quiet = '.ci/setup/failOnConsole.ts'
const browserTests = ['packages/*/src/**/*.browser.test.{ts,tsx}', '.ci/**/*.browser.test.ts']
// What a change does not wait for: `npm run test:deep` runs it.
const deepTests = ['packages/*/src/**/*.deep.test.{ts,tsx}']
const elsewhere = ['**/node_modules/**', '**/dist/**']

// Nothing is timed: a test only fails by time when it hangs, on a slow and busy machine, too.
const testTimeout = 60_000

// BROWSER_PATH names an installed Chromium; without it Playwright looks for its own.
const executablePath = process.env['BROWSER_PATH']
const browser = () => ({
  enabled: true,
  headless: true,
  screenshotFailures: false,
  provider: playwright({
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: chromiumFlags,
    },
  }),
  instances: [{ browser: 'chromium' as const }],
})

// What imports React on its own in a page of ours, and so would find another React than the tests'.
const onReactItself = [/react-aria/, /react-stately/, /styled-components/, /@visx/]

export default defineConfig({
  test: {
    reporters: ['default'],
    projects: [
      {
        ...sourceConditions,
        test: {
          name: 'unit',
          testTimeout,
          environment: 'node',
          include: ['packages/*/src/**/*.test.ts', '.ci/**/*.test.{mjs,ts}'],
          exclude: [...elsewhere, ...browserTests, ...deepTests],
          setupFiles: [quiet],
        },
      },
      {
        ...sourceConditions,
        plugins: [react()],
        test: {
          name: 'dom',
          testTimeout,
          environment: 'jsdom',
          include: ['packages/*/src/**/*.test.tsx'],
          exclude: [...elsewhere, ...browserTests, ...deepTests],
          setupFiles: [quiet, '.ci/setup/dom.ts'],
          // Looks once, when it is loaded, whether it runs on a server: a test that hydrates loads it a second time.
          server: { deps: { inline: ['swr'] } },
        },
      },
      {
        // The hooks again, and what a server draws, on the oldest React they support.
        ...sourceConditions,
        resolve: { ...sourceConditions.resolve, alias: onReact('18') },
        plugins: [react()],
        test: {
          name: 'dom-18',
          testTimeout,
          environment: 'jsdom',
          include: ['packages/hooks/src/**/*.test.tsx', 'packages/ui/src/**/*hydration.test.tsx'],
          exclude: [...elsewhere, ...browserTests, ...deepTests],
          setupFiles: ['.ci/setup/react18.mjs', quiet, '.ci/setup/dom.ts'],
          server: { deps: { inline: ['swr', '@testing-library/react', ...onReactItself] } },
        },
      },
      {
        ...sourceConditions,
        plugins: [react()],
        test: {
          name: 'deep',
          testTimeout,
          environment: 'jsdom',
          include: deepTests,
          exclude: elsewhere,
          setupFiles: [quiet, '.ci/setup/dom.ts'],
          server: { deps: { inline: ['swr'] } },
        },
      },
      {
        ...sourceConditions,
        plugins: [react()],
        optimizeDeps: { include: dependencies },
        test: {
          name: 'browser',
          testTimeout,
          include: browserTests,
          exclude: elsewhere,
          setupFiles: [quiet, '.ci/setup/dom.ts'],
          browser: browser(),
        },
      },
      {
        // Every story is a test: it renders, its play function runs, axe finds nothing, the console stays quiet.
        plugins: [storybookTest({ configDir: '.storybook' })],
        test: { name: 'stories', testTimeout, setupFiles: [quiet], browser: browser() },
      },
    ],
  },
})
