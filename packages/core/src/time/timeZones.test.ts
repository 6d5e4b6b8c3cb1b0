import { expect, test } from 'vitest'
import { bucketEdges } from './bucketEdges.js'
import { presetRange } from './presetRange.js'
import { dateOf } from './range.js'
import { timeZoneOfId } from './timeZoneIds.js'
import { checkTimeZone, isTimeZone } from './timeZones.js'

test.each([
  ['1', 'America/Los_Angeles'],
  ['25', 'America/Sao_Paulo'],
  ['71', 'Asia/Kolkata'],
  ['94', 'America/Mexico_City'],
  ['116', 'Europe/Moscow'],
  ['141', 'Africa/Johannesburg'],
  ['146', 'Asia/Baku'],
])('id %s is %s', (id, zone) => {
  expect(timeZoneOfId(id, undefined)).toBe(zone)
})

test('every known id has a zone of its own that this runtime knows', () => {
  const zones = Array.from({ length: 146 }, (_, i) => timeZoneOfId(String(i + 1), undefined) ?? '')
  expect(zones.filter((zone) => !isTimeZone(zone))).toEqual([])
  expect(new Set(zones).size).toBe(146)
})

test.each(['0', '147', '01', '-1', '1.5', '', '__proto__', 'UTC'])('id "%s" is not known', (id) => {
  expect(timeZoneOfId(id, undefined)).toBeUndefined()
})

test('the host can name further ids, and correct known ones', () => {
  expect(timeZoneOfId('206', { '206': 'America/Bahia' })).toBe('America/Bahia')
  expect(timeZoneOfId('1', { '1': 'UTC' })).toBe('UTC')
})

test.each(['Mars/Phobos', '', 'Europe/Atlantis', 'GMT+25:00'])(
  'zone "%s" is refused, with what helps',
  (name) => {
    const refused = expect.objectContaining({
      name: 'AnalyticsError',
      kind: 'invalid-query',
      reason: 'time-zone-unknown',
      message: expect.stringContaining(JSON.stringify(name)),
      fix: expect.stringContaining('America/Sao_Paulo'),
    })
    expect(() => checkTimeZone(name)).toThrow(refused)
    expect(() => dateOf(1_790_812_800, name)).toThrow(refused)
    expect(() => bucketEdges({ start: '2026-10-01', end: '2026-10-02' }, 'DAY', name)).toThrow(refused)
    expect(() => presetRange('today', { now: new Date(0), timeZone: name })).toThrow(refused)
  },
)
