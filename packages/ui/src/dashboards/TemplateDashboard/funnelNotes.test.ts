import { expect, test } from 'vitest'
import { createFormatters } from '../../format/createFormatters.js'
import { dashboardsEn } from '../../messages/dashboards/en.js'
import { funnelNotes } from './funnelNotes.js'

const formatters = createFormatters('en', 'UTC')

test('a funnel of fewer messages than were sent says so', () => {
  const notes = funnelNotes({ sent: 9231 }, 44_699, dashboardsEn, formatters)
  expect(notes.map(({ text }) => text)).toEqual([
    'Counts only 9,231 of 44,699 sent messages: those whose reads are still known.',
  ])
})

test('a funnel of all of them has nothing to say, nor has one without sends', () => {
  expect(funnelNotes({ sent: 7 }, 7, dashboardsEn, formatters)).toEqual([])
  expect(funnelNotes({}, 7, dashboardsEn, formatters)).toEqual([])
  expect(funnelNotes(undefined, undefined, dashboardsEn, formatters)).toEqual([])
})
