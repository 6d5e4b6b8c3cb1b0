import { describe, it } from 'vitest'
import { agree } from './fixtures/agree.js'
import { checkMessaging } from './fixtures/checkMessaging.js'
import { allRows } from './fixtures/rows.js'
import { standStill } from './fixtures/standStill.js'
import { testPlatform } from './fixtures/testPlatform.js'

standStill()
const platform = testPlatform()

describe('everywhere, the dashboard of messages', () => {
  it.each(allRows())('%s', async (_, row) => {
    agree(await checkMessaging(platform, row))
  })
})
