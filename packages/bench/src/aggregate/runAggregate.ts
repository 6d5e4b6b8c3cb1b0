import { bytesOf, collect, median, Samples, time } from '../harness/measure.js'
import { difference } from './compareAnswers.js'
import { type Peer, type Question, questions } from './peer.js'
import { peers } from './peers/peers.js'
import { read, wabalytics } from './peers/wabalytics.js'
import { type Order, pointsOf, pricingAnswer } from './points.js'

/** Medians of one size, milliseconds, and what the table weighs. */
export interface SizeResult {
  readonly points: number
  readonly order: Order
  readonly parse: number
  /** Reading into a checked table. */
  readonly read: number
  readonly objectBytes: number
  readonly tableBytes: number
  readonly peers: readonly PeerResult[]
}

export interface PeerResult {
  readonly name: string
  readonly floor: boolean
  readonly first: Readonly<Record<string, number>>
  readonly again: Readonly<Record<string, number>>
}

/** How long a peer may repeat a question within a round, milliseconds, and how often. */
const patience = 300
const mostRepeats = 5

/**
 * Asks everybody everything, round after round, in turning order; the first round only warms up. Answers are
 * compared before anything is timed.
 */
export function runAggregate(points: number, order: Order, rounds: number): SizeResult {
  const text = pricingAnswer(points, order)
  const { bytes: objectBytes, result: answer } = bytesOf(() => JSON.parse(text) as unknown)
  const { bytes: tableBytes } = bytesOf(() => read(answer))
  checkAnswers(answer)
  const samples = new Samples()
  for (let round = 0; round <= rounds; round++) {
    const keep = (name: string, ms: number) => {
      if (round > 0) samples.add(name, ms)
    }
    collect()
    keep('parse', time(() => JSON.parse(text)).ms)
    collect()
    keep('read', time(() => read(answer)).ms)
    for (const [turn, question] of questions.entries()) {
      for (let i = 0; i < peers.length; i++) {
        const peer = peers[(i + round + turn) % peers.length]
        if (peer !== undefined) askPeer(peer, question, answer, keep)
      }
    }
  }
  const results = peers.map(({ name, floor = false }) => {
    const of = (when: string) =>
      Object.fromEntries(
        questions.map((question) => [question, samples.median(`${name} ${question} ${when}`)]),
      )
    return { name, floor, first: of('first'), again: of('again') }
  })
  const [parse, reading] = [samples.median('parse'), samples.median('read')]
  return { points, order, parse, read: reading, objectBytes, tableBytes, peers: results }
}

function askPeer(
  peer: Peer,
  question: Question,
  answer: unknown,
  keep: (name: string, ms: number) => void,
): void {
  const points = pointsOf(answer)
  collect()
  const first = time(() => {
    const prepared = peer.prepare(points, answer)
    prepared.ask(question)
    return prepared
  })
  keep(`${peer.name} ${question} first`, first.ms)
  const again: number[] = []
  for (let spent = 0; again.length < mostRepeats && spent < patience; ) {
    const { ms } = time(() => first.result.ask(question))
    spent += ms
    again.push(ms)
  }
  keep(`${peer.name} ${question} again`, median(again))
}

/** @throws when somebody answers differently */
export function checkAnswers(answer: unknown): void {
  const points = pointsOf(answer)
  for (const question of questions) {
    const ours = wabalytics.prepare(points, answer)
    const expected = ours.groups(ours.ask(question), question)
    for (const peer of peers) {
      const prepared = peer.prepare(points, answer)
      const differs = difference(expected, prepared.groups(prepared.ask(question), question))
      if (differs !== undefined) throw new Error(`${peer.name} answers ${question} differently: ${differs}.`)
    }
  }
}
