import type { Decorator } from '@storybook/react-vite'
import { createAnalyticsClient, createGraphFetcher } from '@wabalytics/hooks'
import { createSandbox, type Sandbox, type SandboxOptions } from '@wabalytics/sandbox'
import { WabalyticsProvider } from '@wabalytics/ui'
import { useMemo } from 'react'
import { schemeOf } from './stagings/schemeOf'

/** What a story says of its platform: `parameters.sandbox`. */
export interface SandboxParameters extends SandboxOptions {
  /** Which of the sandbox's accounts the story is about. @default 'newYork' */
  readonly account?: keyof Sandbox['accounts'] | readonly (keyof Sandbox['accounts'])[]
  /** The zone the page names. @default none: hours are read on the account's clock */
  readonly page?: string
}

/** Every story happens at this moment, unless it names another. */
export const storyClock = new Date('2026-03-18T15:20:00Z')

/**
 * A platform of its own for every story, in the page and offline, and the provider on it.
 * The token here is the sandbox's; with the real platform it stays on the server.
 */
export const withSandbox: Decorator = (Story, { globals, parameters, id }) => {
  const given = parameters['sandbox'] as SandboxParameters | undefined
  // biome-ignore lint/correctness/useExhaustiveDependencies: another story is another platform.
  const { client, sandbox } = useMemo(() => open(given), [id])
  const keys = [given?.account ?? 'newYork'].flat()
  const ids = keys.map((key) => sandbox.accounts[key].id)
  return (
    <WabalyticsProvider
      client={client}
      wabaId={ids.length === 1 ? ids[0] : ids}
      locale={String(globals['locale'])}
      colorScheme={schemeOf(globals)}
      timeZone={given?.page}
    >
      <Story />
    </WabalyticsProvider>
  )
}

function open(given: SandboxParameters = {}) {
  const { account: _, page: __, ...options } = given
  const clock = options.clock ?? storyClock
  const sandbox = createSandbox({ ...options, clock })
  const client = createAnalyticsClient({
    fetcher: createGraphFetcher({ token: sandbox.token, fetch: sandbox.fetch }),
    clock: typeof clock === 'function' ? clock : () => clock.getTime(),
  })
  return { sandbox, client }
}
