import { describe, expect, test } from 'vitest'
import { createTestDevice, type TestDevice } from './fixtures/testDevice.js'
import { ServerClock } from './serverClock.js'
import { steadyClock } from './steadyClock.js'

const [second, minute, hour, day] = [1000, 60_000, 3_600_000, 86_400_000]
/** 2026-11-22T12:00:00.400Z */
const noon = Date.UTC(2026, 10, 22, 12) + 400

/** A device, the clock under test, and a server that answers after a trip there and back. */
function world(ahead: number) {
  let passed = noon
  const device = createTestDevice(() => passed, ahead)
  const time = new ServerClock(device.clock, device.elapsed)
  const steady = time.elapsed
  const pass = (by: number) => {
    passed += by
  }
  const answer = (headers: Readonly<Record<string, string>>, trip = 100) => {
    const asked = steady()
    pass(trip / 2)
    const date = new Date(device.truth()).toUTCString()
    pass(trip / 2)
    time.note(new Headers({ date, ...headers }), asked)
  }
  const off = () => time.now() - device.truth()
  return { device, steady, time, pass, answer, off }
}

describe('what time it is', () => {
  test('is the device’s until an answer tells', () => {
    const { device, time, off, pass } = world(-3 * hour)
    expect(off()).toBe(-3 * hour)
    device.set(3 * hour)
    pass(minute)
    expect(time.now()).toBe(device.truth())
  })

  test.each([3 * hour, -3 * hour, day, -day, 400 * day, -400 * day, 90 * second, -90 * second])(
    'is the server’s by its first answer, on a device %i ms ahead',
    (ahead) => {
      for (const trip of [0, 100, 8 * second]) {
        const { answer, off, pass } = world(ahead)
        answer({}, trip)
        expect(Math.abs(off())).toBeLessThanOrEqual(500 + trip / 2)
        pass(20 * hour)
        expect(Math.abs(off())).toBeLessThanOrEqual(500 + trip / 2)
      }
    },
  )

  test.each([0, 400, -400, 3 * second, -3 * second])(
    'is not changed for seconds, nor for what lies within the trip: %i ms',
    (ahead) => {
      for (const trip of [0, 100, 20 * second]) {
        const { answer, off } = world(ahead)
        answer({}, trip)
        expect(off()).toBe(ahead)
      }
    },
  )

  test('stays as it is while answers agree, to the millisecond', () => {
    const { answer, off, pass } = world(2 * hour)
    answer({})
    const first = off()
    for (let i = 0; i < 50; i++) {
      pass(i * 777)
      answer({}, (i % 7) * 300)
      expect(off()).toBe(first)
    }
  })

  test('is counted on from what a cache says of an answer’s age', () => {
    const { answer, off } = world(-3 * hour)
    answer({ date: new Date(noon - 2 * hour).toUTCString(), age: '7200' })
    expect(Math.abs(off())).toBeLessThan(second)
  })

  test.each(['', '0', '-5', 'yesterday', 'Sat', '2026', 'Thu, 01 Jan 1970 00:00:09 GMT', 'Infinity GMT'])(
    'is not read off %j',
    (date) => {
      const { answer, off } = world(-3 * hour)
      answer({ date })
      expect(off()).toBe(-3 * hour)
    },
  )

  test('is not asked of answers that hide their date, as those of other origins do', () => {
    const { time, steady, off } = world(-3 * hour)
    time.note({ get: () => null }, steady())
    expect(off()).toBe(-3 * hour)
  })
})

describe('an answer that a cache kept without a word', () => {
  const old = { date: new Date(noon - 5 * hour).toUTCString() }

  test('changes nothing among others', () => {
    const { answer, off } = world(0)
    for (let i = 0; i < 5; i++) {
      answer({})
      answer(old)
      expect(off()).toBe(0)
    }
  })

  test('that came first is forgotten with the next that is new', () => {
    const { answer, off } = world(0)
    answer(old)
    answer({})
    expect(Math.abs(off())).toBeLessThan(second)
  })

  test('is not told from a server that was wrong: two that say the same are believed', () => {
    const { device, answer, off } = world(0)
    answer({ date: new Date(noon + day).toUTCString() })
    expect(Math.abs(off() - day)).toBeLessThan(second)
    const right = () => answer({ date: new Date(device.truth()).toUTCString() })
    right()
    expect(Math.abs(off() - day)).toBeLessThan(second)
    right()
    expect(Math.abs(off())).toBeLessThan(second)
  })
})

describe('between answers', () => {
  const sets: readonly (readonly [string, (device: TestDevice) => void])[] = [
    ['set back three hours', (device) => device.set(-3 * hour)],
    ['set back a year', (device) => device.set(-365 * day)],
    ['set by a second', (device) => device.set(second)],
    ['slept, counted', (device) => device.sleep(9 * hour, true)],
    ['slept, not counted', (device) => device.sleep(9 * hour, false)],
  ]
  test.each(sets)('the time goes on, whatever becomes of the device: %s', (_, happen) => {
    for (const ahead of [0, -3 * hour, day]) {
      const { device, answer, off, pass } = world(ahead)
      answer({})
      const before = off()
      pass(minute)
      happen(device)
      expect(off()).toBe(before)
      pass(hour)
      expect(off()).toBe(before)
    }
  })

  test('a clock set forward may have been a sleep, until the next answer', () => {
    const { device, answer, off, pass } = world(0)
    answer({})
    pass(minute)
    device.set(3 * hour)
    expect(off()).toBe(3 * hour)
    answer({})
    expect(Math.abs(off())).toBeLessThan(second)
  })
})

describe('milliseconds elapsed', () => {
  test('never go back, whatever is set', () => {
    const { device, steady, pass } = world(0)
    let last = steady()
    for (const by of [-3 * hour, hour, -1, 3, -day, day, 0]) {
      device.set(by)
      pass(second)
      expect(steady()).toBeGreaterThanOrEqual(last + second)
      last = steady()
    }
  })

  test('are those of the monotone clock while the device’s is set back', () => {
    const { device, steady, pass } = world(0)
    const before = steady()
    pass(minute)
    device.set(-3 * hour)
    pass(minute)
    expect(steady() - before).toBe(2 * minute)
  })

  test.each([true, false])('tell of a sleep, whether the monotone clock counts it (%s)', (counted) => {
    const { device, steady, pass } = world(0)
    const before = steady()
    device.sleep(8 * hour, counted)
    pass(second)
    expect(steady() - before).toBe(8 * hour + second)
  })

  test('go on where there is no clock but one that is set back', () => {
    let now = noon
    const steady = steadyClock(
      () => now,
      () => now,
    )
    const before = steady()
    now += minute
    steady()
    now -= 3 * hour
    steady()
    now += minute
    expect(steady() - before).toBe(2 * minute)
  })
})
