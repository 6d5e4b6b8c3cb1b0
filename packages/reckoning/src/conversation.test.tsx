import { describe, it } from 'vitest'
import { agree } from './fixtures/agree.js'
import { checkCategories, conversationPage } from './fixtures/checkCategories.js'
import { pairsOf } from './fixtures/rows.js'
import { standStill } from './fixtures/standStill.js'
import { testPlatform } from './fixtures/testPlatform.js'

standStill()
const platform = testPlatform()

describe('the dashboard of conversations', () => {
  it.each(pairsOf('conversation'))('%s', async (_, row) => {
    agree(await checkCategories(platform, row, conversationPage))
  })
})
