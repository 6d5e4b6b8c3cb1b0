import { MessagingDashboard } from '@wabalytics/ui'
import { describe, it } from 'vitest'
import { askDays } from './ask/askDays.js'
import { addDays } from './calendar/dates.js'
import { dateAt } from './calendar/zone.js'
import { reckonMessaging } from './figures/reckonMessaging.js'
import { agree } from './fixtures/agree.js'
import { accountSets, pageZones } from './fixtures/axes.js'
import { Differences } from './fixtures/Differences.js'
import { mountPage } from './fixtures/mountPage.js'
import { wholeProduct } from './fixtures/pairwise.js'
import { cardOf, readTile, readTwin, said } from './fixtures/readPage.js'
import { stageOf } from './fixtures/stageOf.js'
import { standStill } from './fixtures/standStill.js'
import { now, testPlatform } from './fixtures/testPlatform.js'
import { bucketLabel } from './labels/bucketLabel.js'

standStill()
const platform = testPlatform()
const rows = wholeProduct({ accounts: accountSets, zone: pageZones }).map(
  (row) => [`${row.accounts.join(' + ')}, page ${row.zone}`, row] as const,
)

describe('a dashboard nobody chose anything for shows four weeks until today', () => {
  it.each(rows)('%s', async (_, row) => {
    const stage = await stageOf(platform, { ...row, span: 'last 28 days', grain: 'DAY', locale: 'en' })
    // One account's today is its own; of several it is that of whoever looks.
    const [only] = stage.accounts
    const today = dateAt(now, stage.accounts.length === 1 && only ? only.timeZone : stage.reader)
    const span = { start: addDays(today, -27), end: addDays(today, 1) }
    const asked = stage.accounts.map((account) =>
      askDays(stage.graph, account, { dataset: 'messaging', span, grain: 'DAY' }),
    )
    const figures = reckonMessaging((await Promise.all(asked)).flat(), stage.frame(span))
    const differences = new Differences('en')
    const { page, close } = await mountPage(<MessagingDashboard />, stage)
    try {
      const short = (date: string): string => bucketLabel(date, 'DAY', 'en', 'UTC', 'short')
      const label = `Last 28 days · ${short(span.start).replace(/, \d{4}$/, '')} – ${short(today)}`
      differences.says('the range', said(page.querySelector('button')), label)
      differences.number('tile Sent', readTile(page, 'Sent').figure, figures.sent.total)
      differences.number('tile Delivered', readTile(page, 'Delivered').figure, figures.delivered.total)
      const { rows: days } = readTwin(cardOf(page, 'Messages'))
      const names = figures.buckets.map((date) => bucketLabel(date, 'DAY', 'en', 'UTC'))
      differences.list(
        'the chart as a table',
        days.map(({ cells: [first = ''] }) => first),
        names,
      )
    } finally {
      close()
    }
    agree(differences.found)
  })
})
