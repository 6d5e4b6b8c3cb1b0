import { describe, it, vi } from 'vitest'
import { agree } from './fixtures/agree.js'
import { accountSets, pageZones } from './fixtures/axes.js'
import { checkAllowance, checkTiers } from './fixtures/checkMonth.js'
import { pairwise } from './fixtures/pairwise.js'
import { standStill } from './fixtures/standStill.js'
import { now, onTheFirst, testPlatform } from './fixtures/testPlatform.js'

standStill()
const single = accountSets.filter((keys) => keys.length === 1)
const moments = [now, onTheFirst]
const platforms = new Map(moments.map((clock) => [clock, testPlatform({ clock: new Date(clock) })]))

const rows = pairwise({ accounts: single, zone: pageZones, at: moments }).map(
  (row) => [`${row.accounts.join()}, page ${row.zone}, at ${new Date(row.at).toISOString()}`, row] as const,
)

describe('the month to date', () => {
  it.each(rows)('%s', async (_, { at, ...row }) => {
    const platform = platforms.get(at)
    if (platform === undefined) return
    vi.setSystemTime(at)
    agree([...(await checkTiers(platform, row, at)), ...(await checkAllowance(platform, row, at))])
  })
})
