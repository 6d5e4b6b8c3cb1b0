import { expect, test, vi } from 'vitest'
import { InFlight } from './inFlight.js'

const turn = () => new Promise<void>((resolve) => setTimeout(resolve, 0))

/** Work that is done when it is told to be. */
function work() {
  const runs: { signal: AbortSignal; tell: (event: string) => void; done: (answer: string) => void }[] = []
  const start = vi.fn((signal: AbortSignal, tell: (event: string) => void) => {
    return new Promise<string>((done) => void runs.push({ signal, tell, done }))
  })
  return { start, runs }
}

test('who asks for the same gets the same, which is begun once, and anew when it is over', async () => {
  const flights = new InFlight<string, string>()
  const { start, runs } = work()
  const { signal } = new AbortController()
  const both = [flights.join('k', signal, start), flights.join('k', signal, start)]
  await turn()
  expect([start.mock.calls.length, flights.size]).toEqual([1, 1])
  runs[0]?.done('a')
  expect(await Promise.all(both)).toEqual(['a', 'a'])
  await turn()
  expect(flights.size).toBe(0)
  void flights.join('k', signal, start)
  await turn()
  expect(start).toHaveBeenCalledTimes(2)
})

test('work is cancelled with the last who leaves, and who comes then never joins what is dying', async () => {
  const flights = new InFlight<string, string>()
  const { start, runs } = work()
  const [one, other] = [new AbortController(), new AbortController()]
  const asked = [one, other].map(({ signal }) => flights.join('k', signal, start))
  const ended = Promise.allSettled(asked)
  await turn()
  one.abort()
  await turn()
  expect(runs[0]?.signal.aborted).toBe(false)
  other.abort()
  await turn()
  expect(runs[0]?.signal.aborted).toBe(true)
  expect((await ended).map(({ status }) => status)).toEqual(['rejected', 'rejected'])
  expect(flights.size).toBe(0)
  const late = flights.join('k', new AbortController().signal, start)
  await turn()
  runs[1]?.done('new')
  expect(await late).toBe('new')
})

test('who has left before coming begins nothing', async () => {
  const flights = new InFlight<string, string>()
  const { start } = work()
  const gone = AbortSignal.abort()
  await expect(flights.join('k', gone, start)).rejects.toMatchObject({ kind: 'aborted' })
  await turn()
  expect(start).not.toHaveBeenCalled()
})

test('what the work tells is heard by all, by who comes later from its latest word on, by who left no more', async () => {
  const flights = new InFlight<string, string>()
  const { start, runs } = work()
  const [first, second] = [vi.fn(), vi.fn()]
  const leaver = new AbortController()
  flights.join('k', leaver.signal, start, first).catch(() => {})
  await turn()
  runs[0]?.tell('one')
  runs[0]?.tell('two')
  void flights.join('k', new AbortController().signal, start, second)
  leaver.abort()
  await turn()
  runs[0]?.tell('three')
  expect(first.mock.calls.flat()).toEqual(['one', 'two'])
  expect(second.mock.calls.flat()).toEqual(['two', 'three'])
})

test('when nobody may join any more, who waits gets the answer, and who comes begins anew', async () => {
  const flights = new InFlight<string, string>()
  const { start, runs } = work()
  const { signal } = new AbortController()
  const before = flights.join('k', signal, start)
  await turn()
  flights.clear()
  expect(flights.size).toBe(0)
  const after = flights.join('k', signal, start)
  await turn()
  expect(start).toHaveBeenCalledTimes(2)
  runs[0]?.done('old')
  expect(await before).toBe('old')
  await turn()
  // The old one's end takes nothing away of the new one.
  expect(flights.size).toBe(1)
  runs[1]?.done('new')
  expect(await after).toBe('new')
})
