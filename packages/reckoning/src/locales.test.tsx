import {
  ConversationDashboard,
  MessagingDashboard,
  PricingDashboard,
  TemplateDashboard,
} from '@wabalytics/ui'
import { describe, it } from 'vitest'
import { bucketsIn } from './figures/Frame.js'
import { agree } from './fixtures/agree.js'
import { Differences } from './fixtures/Differences.js'
import { mountPage } from './fixtures/mountPage.js'
import { readEverything } from './fixtures/readEverything.js'
import { readNumber } from './fixtures/readNumber.js'
import { type Stage, stageOf } from './fixtures/stageOf.js'
import { standStill } from './fixtures/standStill.js'
import { testPlatform } from './fixtures/testPlatform.js'
import { bucketLabel } from './labels/bucketLabel.js'

standStill()
const platform = testPlatform()
const filters = {
  range: { start: '2026-10-22', end: '2026-11-17' },
  granularity: 'DAY',
  compare: 'previous',
} as const
const dashboards = {
  messages: <MessagingDashboard defaultFilters={filters} />,
  conversations: <ConversationDashboard defaultFilters={filters} />,
  prices: <PricingDashboard defaultFilters={filters} />,
  templates: <TemplateDashboard defaultFilters={filters} />,
}
const row = {
  accounts: ['jakarta'],
  zone: 'America/Los_Angeles',
  span: 'last 28 days',
  grain: 'DAY',
} as const

async function readingOf(name: keyof typeof dashboards, stage: Stage) {
  const { page, close } = await mountPage(dashboards[name], stage)
  try {
    return readEverything(page)
  } finally {
    close()
  }
}

describe.each(['de', 'ar-EG', 'hi', 'es-MX'])('in %s', (locale) => {
  it.each(Object.keys(dashboards) as (keyof typeof dashboards)[])('%s read as in English', async (name) => {
    const stage = await stageOf(platform, { ...row, locale })
    const english = await readingOf(name, { ...stage, locale: 'en' })
    const read = await readingOf(name, stage)
    const differences = new Differences(locale)
    const same = (where: string, text: string | undefined, inEnglish: string): void => {
      const number = readNumber(inEnglish, 'en')
      // Where English has words or a date, so has the other; what a price of a thing is depends on no language.
      if (number !== undefined && !/[A-Z][a-z]{2} \d/.test(inEnglish))
        differences.number(where, text, number.value)
    }
    for (const [at, tile] of english.tiles.entries()) same(`tile ${at}`, read.tiles[at], tile)
    for (const [at, table] of english.tables.entries()) {
      const other = read.tables[at]
      if (other?.count !== table.count)
        differences.add(`table ${at}: rows`, String(other?.count), table.count)
      for (const [line, { cells }] of table.rows.entries())
        for (const [column, cell] of cells.entries())
          same(`table ${at}, ${line}/${column}`, other?.rows[line]?.cells[column], cell)
      for (const [column, cell] of table.totals.entries())
        same(`table ${at}, total ${column}`, other?.totals[column], cell)
    }
    if (name === 'messages') {
      const buckets = bucketsIn(stage.frame(filters.range))
      const [twin] = read.tables
      for (const { at, cells } of twin?.rows ?? [])
        differences.text(`date ${at}`, cells[0], bucketLabel(buckets[at] ?? '', 'DAY', locale, 'UTC'))
    }
    agree(differences.found)
  })
})
