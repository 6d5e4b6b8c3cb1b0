import { describe, it } from 'vitest'
import { agree } from './fixtures/agree.js'
import { checkCategories, conversationPage, pricingPage } from './fixtures/checkCategories.js'
import { checkMessaging } from './fixtures/checkMessaging.js'
import { checkTemplates } from './fixtures/checkTemplates.js'
import type { Row } from './fixtures/Row.js'
import { standStill } from './fixtures/standStill.js'
import { type TestPlatform, testPlatform } from './fixtures/testPlatform.js'

standStill()
const row: Row = {
  accounts: ['newYork'],
  zone: 'Pacific/Auckland',
  span: 'last 28 days',
  grain: 'DAY',
  locale: 'en',
}
const checks = {
  messaging: checkMessaging,
  conversation: (platform: TestPlatform) => checkCategories(platform, row, conversationPage),
  pricing: (platform: TestPlatform) => checkCategories(platform, row, pricingPage),
  template: checkTemplates,
}

describe('answers with every habit the platform has', () => {
  const quirks = { splitPoints: true, numbersAsStrings: true, plusNumbers: true, lowerCase: true }
  const platform = testPlatform({ quirks })

  it.each(Object.entries(checks))('%s', async (_, check) => {
    agree(await check(platform, row))
  })
})

describe('answers in the spelling of other accounts', () => {
  const platform = testPlatform({ quirks: false })

  it.each(Object.entries(checks))('%s', async (_, check) => {
    agree(await check(platform, row))
  })
})

describe('pricing types nobody announced, or that are not told', () => {
  const platform = testPlatform({}, (answer) => JSON.parse(JSON.stringify(answer), strange))

  it('are counted, named, and not taken for free', async () => {
    agree(await checkCategories(platform, row, pricingPage))
  })
})

/** Utility messages are free by a rule of their own, and of ads nobody tells. What is asked without types has none. */
function strange(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('pricing_type' in value)) return value
  const { pricing_type: type, ...rest } = value
  if (type === 'FREE_ENTRY_POINT') return rest
  return 'pricing_category' in value && value.pricing_category === 'UTILITY' && type === 'REGULAR'
    ? { ...value, pricing_type: 'FREE_SOMETHING_NEW' }
    : value
}
