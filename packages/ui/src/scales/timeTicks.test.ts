import type { Granularity } from '@wabalytics/hooks'
import { startOfDate } from '@wabalytics/hooks'
import { describe, expect, it } from 'vitest'
import { createFormatters } from '../format/createFormatters.js'
import { tickLabels } from './tickLabels.js'
import { tickStep, timeTicks } from './timeTicks.js'

const zone = 'Europe/Berlin'
const two = (part: number): string => String(part).padStart(2, '0')
const at = (year: number, month: number, day: number): number =>
  startOfDate(`${year}-${two(month)}-${two(day)}`, zone) * 1000

function labels(from: number, to: number, most: number, granularity: Granularity): readonly string[] {
  const step = tickStep(from, to, most, granularity)
  const ticks = timeTicks(from, to, step, granularity, zone)
  return tickLabels(ticks, step, createFormatters('en-GB', zone))
}

describe('ticks of a time axis', () => {
  it('says the date at midnight among hours', () => {
    expect(labels(at(2024, 11, 3), at(2024, 11, 4), 8, 'HALF_HOUR')).toEqual([
      '3 Nov',
      '06:00',
      '12:00',
      '18:00',
      '4 Nov',
    ])
  })

  it('keeps to the wall clock on the days that clocks change', () => {
    expect(labels(at(2024, 3, 31), at(2024, 4, 1), 10, 'HOUR')).toEqual([
      '31 Mar',
      '03:00',
      '06:00',
      '09:00',
      '12:00',
      '15:00',
      '18:00',
      '21:00',
      '1 Apr',
    ])
    expect(labels(at(2024, 10, 26), at(2024, 10, 29), 5, 'DAY')).toEqual([
      '26 Oct',
      '27 Oct',
      '28 Oct',
      '29 Oct',
    ])
  })

  it('says the year where it changes', () => {
    expect(labels(at(2024, 11, 1), at(2025, 2, 1), 6, 'MONTH')).toEqual([
      'Nov 2024',
      'Dec',
      'Jan 2025',
      'Feb',
    ])
    expect(labels(at(2024, 1, 1), at(2025, 10, 1), 8, 'QUARTER')).toEqual([
      'Jan 2024',
      'Jul',
      'Jan 2025',
      'Jul',
    ])
  })

  it('never stands finer than the buckets', () => {
    expect(tickStep(at(2024, 11, 3), at(2024, 11, 5), 40, 'DAY')).toMatchObject({ unit: 'day', every: 1 })
    expect(tickStep(at(2024, 1, 1), at(2024, 3, 1), 40, 'MONTH')).toMatchObject({ unit: 'month', every: 1 })
  })
})
