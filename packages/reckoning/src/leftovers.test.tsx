import {
  AllowanceReport,
  ConversationDashboard,
  MessagingDashboard,
  PricingDashboard,
  TemplateDashboard,
  TierReport,
} from '@wabalytics/ui'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { mountPage } from './fixtures/mountPage.js'
import { stageOf } from './fixtures/stageOf.js'
import { standStill } from './fixtures/standStill.js'
import { testPlatform } from './fixtures/testPlatform.js'
import { watchPage } from './fixtures/watchPage.js'

standStill()
const platform = testPlatform()
const row = { accounts: ['newYork'], zone: 'none', span: 'past week', grain: 'DAY', locale: 'en' } as const
const watch = watchPage()
beforeEach(watch.begin)
afterEach(watch.end)

describe('a page that is taken away leaves nothing behind', () => {
  it.each([
    ['messages', <MessagingDashboard key="" />],
    ['conversations', <ConversationDashboard key="" />],
    ['prices', <PricingDashboard key="" />],
    ['templates', <TemplateDashboard key="" />],
    ['tiers', <TierReport key="" />],
    ['the allowance', <AllowanceReport key="" />],
  ] as const)('%s', async (_, shown) => {
    const stage = await stageOf(platform, row)
    const visit = async () => {
      const { close } = await mountPage(shown, stage)
      close()
      // What is let go a moment later, so that a page that comes right back finds it, is let go by then.
      await new Promise((resolve) => setTimeout(resolve, 50))
      return watch.left()
    }
    const once = await visit()
    expect(once.timers).toEqual([])
    expect(once.nodes).toBe(0)
    // Some listeners stay for the next page, but there is never a second one.
    expect((await visit()).listeners).toEqual(once.listeners)
  })
})
