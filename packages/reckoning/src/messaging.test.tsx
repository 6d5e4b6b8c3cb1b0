import { describe, it } from 'vitest'
import { agree } from './fixtures/agree.js'
import { checkMessaging } from './fixtures/checkMessaging.js'
import { pairsOf } from './fixtures/rows.js'
import { standStill } from './fixtures/standStill.js'
import { testPlatform } from './fixtures/testPlatform.js'

standStill()
const platform = testPlatform()

describe('the dashboard of messages', () => {
  it.each(pairsOf('messaging'))('%s', async (_, row) => {
    agree(await checkMessaging(platform, row))
  })
})
