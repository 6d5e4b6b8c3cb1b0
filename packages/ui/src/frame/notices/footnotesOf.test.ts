import type { Notice, NoticeCode } from '@wabalytics/hooks'
import { describe, expect, test } from 'vitest'
import { createFormatters } from '../../format/createFormatters.js'
import { dashboardsEn } from '../../messages/dashboards/en.js'
import { footnotesOf, noticeText } from './footnotesOf.js'

const context = {
  messages: dashboardsEn,
  formatters: createFormatters('en', 'UTC'),
  accounts: new Map([
    ['1', { name: 'Padaria', timeZone: 'UTC' }],
    ['2', { name: 'Outfitters', timeZone: 'UTC' }],
    ['3', { name: 'Gage', timeZone: 'UTC' }],
  ]),
}
const notice = (code: NoticeCode, details: Notice['details'], wabaId?: string): Notice => ({
  code,
  severity: code === 'cost-withheld' ? 'loss' : 'info',
  details,
  ...(wabaId === undefined ? {} : { wabaId }),
})

const utc = (month: number, day: number) => Date.UTC(2026, month, day) / 1000

/** Without the marks that keep a name's direction to itself. */
const plain = (text: string) => text.replace(/[\u2066-\u2069]/g, '')

describe('a notice in words', () => {
  test.each<[Notice, string]>([
    [
      notice('clamped-to-look-back', { from: 1735689600, to: 1763769600, days: 365 }),
      'The platform keeps 365 days: Wed, Jan 1, 2025 to Sat, Nov 22, 2025 could not be asked.',
    ],
    [
      notice('cut-bucket', {
        ...{ granularity: 'MONTH', reason: 'range', start: utc(1, 1), end: utc(2, 1) },
        ...{ from: utc(1, 19), to: utc(2, 1) },
      }),
      'February 2026 holds only Feb 19 – 28, 2026.',
    ],
    [
      notice('cut-bucket', {
        ...{ granularity: 'DAY', reason: 'range', start: utc(1, 19), end: utc(1, 20) },
        ...{ from: utc(1, 19) + 9 * 3600, to: utc(1, 20) },
      }),
      'Thu, Feb 19, 2026 holds only Feb 19, 9:00 AM – Feb 20, 12:00 AM.',
    ],
    [
      notice('range-aligned', { start: utc(1, 19), end: utc(2, 1) }),
      'The period was widened to Feb 19 – 28, 2026.',
    ],
    [notice('bounds-missing', { count: 1 }), '1 data point came without its exact time.'],
    [notice('bounds-missing', { count: 1200 }), '1,200 data points came without their exact time.'],
    [
      notice('mixed-currencies', { currencies: ['BRL', 'USD'] }),
      'The accounts use different currencies (BRL and USD), which are not added up.',
    ],
    [
      notice('unknown-time-zone', { timezoneId: '999', used: 'UTC' }),
      "The account's time zone is not known; days are those of UTC.",
    ],
    [
      notice('unknown-value', { name: 'tier', value: 'X' }),
      '“X” (tier) is new on the platform and shown as it came.',
    ],
  ])('%o', (given, words) => {
    expect(plain(noticeText(given, context))).toBe(words)
  })

  test('every code has words', () => {
    for (const code of Object.keys(dashboardsEn.notices) as NoticeCode[]) {
      expect(noticeText(notice(code, {}), context).length, code).toBeGreaterThan(20)
    }
  })
})

describe('footnotes', () => {
  test('say once what holds for all accounts, and name those it holds for otherwise', () => {
    const start = { start: 1773792000 }
    const notices = [
      notice('approximate', {}),
      ...['1', '2', '3'].map((id) => notice('partial-bucket', start, id)),
      notice('cost-withheld', {}, '1'),
      notice('cost-withheld', {}, '3'),
    ]
    expect(footnotesOf(notices, context).map((one) => ({ ...one, text: plain(one.text) }))).toEqual([
      { text: 'The period that began Wed, Mar 18, 2026 is not over yet.', severity: 'info' },
      {
        text: 'Padaria and Gage: Costs are not shown to businesses that bill through a partner. Ask the partner for them.',
        severity: 'warning',
      },
    ])
  })

  test('keep a hostile name to itself', () => {
    const accounts = new Map([
      ['1', { name: '\u202Eevil <script>', timeZone: 'UTC' }],
      ['2', { name: 'b', timeZone: 'UTC' }],
    ])
    const [footnote] = footnotesOf([notice('truncated', {}, '1')], { ...context, accounts })
    expect(footnote?.text).not.toContain('\u202E')
    expect(footnote?.text).toMatch(/^\u2068[^\u2069]*\u2069: /)
  })
})
