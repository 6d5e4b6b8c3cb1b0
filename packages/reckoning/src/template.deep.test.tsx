import { describe, it } from 'vitest'
import { agree } from './fixtures/agree.js'
import { checkTemplates } from './fixtures/checkTemplates.js'
import { allRowsOfTemplates } from './fixtures/rows.js'
import { standStill } from './fixtures/standStill.js'
import { testPlatform } from './fixtures/testPlatform.js'

standStill()
const platform = testPlatform()

describe('everywhere, the dashboard of templates', () => {
  it.each(allRowsOfTemplates())('%s', async (_, row) => {
    agree(await checkTemplates(platform, row))
  })
})
