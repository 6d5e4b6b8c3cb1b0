import { expect, test } from 'vitest'
import { isTimeZone, timeZoneOfId } from './timeZones.js'

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
