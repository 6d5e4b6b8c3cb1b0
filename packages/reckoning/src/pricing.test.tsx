import { describe, it } from 'vitest'
import { agree } from './fixtures/agree.js'
import { checkCategories, pricingPage } from './fixtures/checkCategories.js'
import { pairsOf } from './fixtures/rows.js'
import { standStill } from './fixtures/standStill.js'
import { testPlatform } from './fixtures/testPlatform.js'

standStill()
const platform = testPlatform()

describe('the dashboard of prices', () => {
  it.each(pairsOf('pricing'))('%s', async (_, row) => {
    agree(await checkCategories(platform, row, pricingPage))
  })
})
