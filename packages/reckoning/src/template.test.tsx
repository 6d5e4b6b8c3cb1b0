import { describe, it } from 'vitest'
import { agree } from './fixtures/agree.js'
import { checkTemplates } from './fixtures/checkTemplates.js'
import { pairsOfTemplates } from './fixtures/rows.js'
import { standStill } from './fixtures/standStill.js'
import { testPlatform } from './fixtures/testPlatform.js'

standStill()
const platform = testPlatform()

describe('the dashboard of templates', () => {
  it.each(pairsOfTemplates())('%s', async (_, row) => {
    agree(await checkTemplates(platform, row))
  })
})
