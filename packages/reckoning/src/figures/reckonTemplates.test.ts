import { expect, it } from 'vitest'
import type { TemplateFact } from '../ask/askTemplates.js'
import { reckonTemplates } from './reckonTemplates.js'

const account = { wabaId: '1', name: 'Shop', currency: 'USD', timeZone: 'America/New_York' }
const now = Date.parse('2026-11-18T02:40:00Z')

function dayOf(date: string, sums: Partial<TemplateFact>): TemplateFact {
  const none = { sent: 0, delivered: 0, read: 0, clicks: [], spent: undefined }
  return { account, templateId: 'sale', start: Date.parse(date), ...none, ...sums }
}

const link = (count: number) => [{ type: 'url_button', button: 'Shop now', count }]

it('divides only by days whose reads and clicks are all kept', () => {
  const facts = [
    // Eight days old: its reads and clicks are gone, its money is not.
    dayOf('2026-11-09', { sent: 100, delivered: 90, spent: 9, clicks: link(0) }),
    // Seven days old and a little more when it began: some of its reads are gone already.
    dayOf('2026-11-11', { sent: 50, delivered: 50, read: 4, spent: 5, clicks: link(1) }),
    dayOf('2026-11-12', { sent: 40, delivered: 40, read: 30, spent: 4, clicks: link(8) }),
    dayOf('2026-11-17', { sent: 10, delivered: 10, read: 5, spent: 1, clicks: link(2) }),
  ]
  const { total, byButton } = reckonTemplates(facts, now)
  expect(total).toEqual({
    sent: 200,
    delivered: 190,
    spent: 19,
    costPerDelivered: 0.1,
    read: 39,
    clicks: new Map([['url_button', 11]]),
    kept: {
      sent: 50,
      delivered: 50,
      read: 35,
      readRate: 0.7,
      clicks: new Map([['url_button', 10]]),
      costPerClick: 0.5,
    },
    isPart: { reads: true, clicks: true },
  })
  expect([...byButton]).toEqual([['["sale","Shop now","url_button"]', 11]])
})

it('spends nothing for clicks on what has no link', () => {
  const facts = [
    dayOf('2026-11-17', { sent: 10, delivered: 10, spent: 1, clicks: link(2) }),
    dayOf('2026-11-17', { templateId: 'code', sent: 10, delivered: 10, spent: 7 }),
  ]
  const { total, byTemplate } = reckonTemplates(facts, now)
  expect(total.kept?.costPerClick).toBe(0.5)
  expect(byTemplate.get('code')?.kept?.costPerClick).toBeUndefined()
})
