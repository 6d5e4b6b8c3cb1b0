import { describe, it } from 'vitest'
import { agree } from './fixtures/agree.js'
import { checkCategories, conversationPage } from './fixtures/checkCategories.js'
import { allRows } from './fixtures/rows.js'
import { standStill } from './fixtures/standStill.js'
import { testPlatform } from './fixtures/testPlatform.js'

standStill()
const platform = testPlatform()

describe('everywhere, the dashboard of conversations', () => {
  it.each(allRows())('%s', async (_, row) => {
    agree(await checkCategories(platform, row, conversationPage))
  })
})
