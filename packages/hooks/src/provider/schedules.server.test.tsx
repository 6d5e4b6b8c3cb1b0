// @vitest-environment node
import { PassThrough } from 'node:stream'
import { text } from 'node:stream/consumers'
import { AnalyticsError } from '@wabalytics/core'
import { Suspense } from 'react'
import { renderToPipeableStream } from 'react-dom/server'
import { expect, test } from 'vitest'
import { prefetchAnalytics } from '../analytics/prefetchAnalytics.js'
import { useMessagingAnalytics } from '../analytics/useMessagingAnalytics.js'
import { october, wabaId } from '../fixtures/platform.js'
import { chanceOf } from '../fixtures/schedules/chanceOf.js'
import {
  type Gives,
  type TenantWorld,
  tenantWorld,
  type User,
  users,
} from '../fixtures/schedules/tenantWorld.js'
import { AnalyticsProvider } from './AnalyticsProvider.js'
import { useAnalyticsScope } from './context.js'
import './engine.js'

const schedules = 500
const requests = 4

function Reader() {
  const { tenantKey } = useAnalyticsScope()
  const { result } = useMessagingAnalytics(october, { suspense: true })
  return <i>{`${tenantKey} ${result?.rows[0]?.sent}`}</i>
}

/** One request to a server that draws the page of a user. */
async function draw(world: TenantWorld, user: User, errors: Set<string>): Promise<string> {
  const note = (cause: unknown) =>
    void errors.add(cause instanceof AnalyticsError ? `${cause.reason}` : String(cause))
  const stream = new PassThrough()
  const drawn = new Promise<string>((resolve) => {
    let failed = false
    const { pipe } = renderToPipeableStream(
      <AnalyticsProvider {...world.propsOf(user)} tenantKey={user} wabaId={wabaId}>
        <Suspense fallback="waiting">
          <Reader />
        </Suspense>
      </AnalyticsProvider>,
      {
        // React 18 calls it of a page that failed, too.
        onAllReady: () => failed || resolve(text(pipe(stream))),
        onShellError: () => {
          failed = true
          resolve('')
        },
        onError: note,
      },
    )
  })
  return drawn
}

test.each(['fetcher', 'client', 'shared'] as const)(
  'a server that draws pages side by side gives nobody what is another’s: %s',
  async (gives: Gives) => {
    const errors = new Set<string>()
    let shown = 0
    for (let seed = 1; seed <= schedules; seed++) {
      const chance = chanceOf(seed)
      const world = tenantWorld(gives)
      const pages: Promise<void>[] = []
      const some = (user: User) =>
        draw(world, user, errors).then((html) => {
          for (const [, key = '', sent = ''] of html.matchAll(/<i>(\w+) (\d+)<\/i>/g)) {
            shown++
            expect(world.judge(key, sent), `seed ${seed}`).toBeUndefined()
            expect(key).toBe(user)
          }
        })
      const fetchBefore = async (user: User) => {
        const { client } = world.propsOf(user)
        if (client === undefined) return
        await prefetchAnalytics(
          client,
          { dataset: 'messaging', wabaId, ...october },
          { tenantKey: user },
        ).catch((cause: unknown) => void errors.add(Object(cause).reason))
      }
      for (let n = 0; n < requests; n++) {
        const user = users[Math.floor(chance() * users.length)] ?? 'alice'
        pages.push(chance() < 0.3 ? fetchBefore(user) : some(user))
        if (chance() < 0.5) await new Promise((resolve) => setImmediate(resolve))
        if (chance() < 0.3) world.letGo(Math.floor(chance() * world.waits()))
      }
      let done = false
      void Promise.all(pages).finally(() => {
        done = true
      })
      while (!done) {
        await new Promise((resolve) => setImmediate(resolve))
        world.letAllGo()
      }
      await Promise.all(pages)
    }
    expect(shown).toBeGreaterThan(schedules)
    expect([...errors]).toEqual(gives === 'shared' ? ['client-shared'] : [])
  },
  600_000,
)
