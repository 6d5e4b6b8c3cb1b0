import { expect, test } from 'vitest'
import { readFlags } from './readFlags.js'

test('without flags the command serves on its own port', () => {
  expect(readFlags([])).toEqual({ port: 4310, quirks: {}, rules: {}, faults: [] })
})

test('flags become the settings of the code', () => {
  const flags =
    '--port 0 --seed 7 --clock 2026-03-01T00:00:00Z --token T --calls-per-hour 0 --quirk lowerCase'
  const fault = [
    '--rule',
    'lookBack=false',
    '--rule',
    'callShape=flat',
    '--no-quirk',
    'sparse',
    '--fault',
    '{"kind":"error","code":4}',
  ]
  expect(readFlags([...flags.split(' '), ...fault])).toEqual({
    port: 0,
    seed: 7,
    clock: new Date('2026-03-01T00:00:00Z'),
    token: 'T',
    callsPerHour: false,
    quirks: { lowerCase: true, sparse: false },
    rules: { lookBack: false, callShape: 'flat' },
    faults: [{ kind: 'error', code: 4 }],
  })
})

test('all quirks can be switched off at once', () => {
  const read = readFlags(['--no-quirk', 'all', '--quirk', 'sparse'])
  expect(read).toMatchObject({ quirks: { sparse: true, unordered: false, settling: false } })
})

test.each([
  [['--port', 'http'], '--port takes a whole number, not "http"'],
  [['--clock', 'soon'], '--clock takes a date'],
  [['--quirk', 'sparce'], '"sparce" is no quirk; there are sparse'],
  [['--rule', 'lookBack=maybe'], '"lookBack=maybe" is no rule; there are lookBack=true|false'],
  [['--fault', '{}'], 'A fault is JSON with a "kind" among latency, hang'],
  [['--fault', 'html'], 'A fault is JSON with a "kind" among latency, hang'],
])('a wrong flag is named: %j', (flags, message) => {
  expect(() => readFlags(flags)).toThrow(message)
})
