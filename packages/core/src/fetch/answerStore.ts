import type { Offer } from '../plan/coverage.js'
import { listedIds, type Series } from '../plan/series.js'
import { bytesOf } from '../table/bytesOf.js'
import type { TimeRange } from '../time/range.js'
import { type Answer, usablePart } from './answer.js'

/** How long figures that will not change any more are used again, in milliseconds. */
const keptClosed = 24 * 3_600_000
/** The same for those that may still change: the current bucket, and the two days before. */
const keptOpen = 60_000

/** How much there is of what is kept, or room for it. */
export interface Room {
  readonly points: number
  readonly bytes: number
}

/**
 * Answers, kept by series so that a question asks only for what is missing. What was used longest ago goes first when
 * they hold more than `most` points or bytes in all.
 */
export class AnswerStore {
  private readonly bySeries = new Map<string, Answer[]>()
  /** Every answer kept, the one used longest ago first. */
  private readonly byUse = new Map<Answer, { readonly series: Series; readonly size: Room }>()
  private points = 0
  private bytes = 0

  constructor(private readonly most: Room) {}

  /** How many points are kept. */
  get size(): number {
    return this.points
  }

  keep(series: Series, answer: Answer): void {
    const size = sizeOf(answer)
    const fits = size.points <= this.most.points && size.bytes <= this.most.bytes
    if (answer.truncated !== undefined || !fits) return
    for (const older of this.bySeries.get(series.key) ?? []) if (holds(answer, older)) this.drop(older)
    this.bySeries.set(series.key, [answer, ...(this.bySeries.get(series.key) ?? [])])
    this.byUse.set(answer, { series, size })
    this.points += size.points
    this.bytes += size.bytes
    for (const oldest of this.byUse.keys()) {
      if (this.points <= this.most.points && this.bytes <= this.most.bytes) break
      this.drop(oldest)
    }
  }

  /** What is kept of a series for a range at a moment of milliseconds elapsed, the latest first. */
  offers(series: Series, range: TimeRange, elapsed: number): readonly Offer<Answer>[] {
    const offers: Offer<Answer>[] = []
    for (const answer of this.bySeries.get(series.key) ?? []) {
      const age = elapsed - answer.elapsed
      if (age > keptClosed) {
        this.drop(answer)
        continue
      }
      const part = offered(answer, range, series, age <= keptOpen)
      const ids = listedIds(answer.request)
      if (part !== undefined) {
        offers.push({ from: answer, ids: ids === undefined ? undefined : new Set(ids), range: part })
      }
    }
    return offers
  }

  /** Tells that an answer was used. */
  use(answer: Answer): void {
    const kept = this.byUse.get(answer)
    if (kept === undefined) return
    this.byUse.delete(answer)
    this.byUse.set(answer, kept)
  }

  clear(): void {
    this.bySeries.clear()
    this.byUse.clear()
    this.points = 0
    this.bytes = 0
  }

  private drop(answer: Answer): void {
    const kept = this.byUse.get(answer)
    if (kept === undefined) return
    const { series, size } = kept
    this.byUse.delete(answer)
    this.points -= size.points
    this.bytes -= size.bytes
    const rest = (this.bySeries.get(series.key) ?? []).filter((each) => each !== answer)
    if (rest.length > 0) this.bySeries.set(series.key, rest)
    else this.bySeries.delete(series.key)
  }
}

function offered(answer: Answer, asked: TimeRange, series: Series, fresh: boolean): TimeRange | undefined {
  const { request, settledUntil } = answer
  const part = usablePart(request, asked, series)
  if (part === undefined) return undefined
  const end = fresh ? part.end : Math.min(part.end, settledUntil)
  if (end <= part.start) return undefined
  const whole = part.start === request.start && end === request.end
  return answer.divisible && series.divisible ? { start: part.start, end } : whole ? part : undefined
}

/** Whether a newer answer says all that an older one does. */
function holds(newer: Answer, older: Answer): boolean {
  if (newer.request.start > older.request.start || newer.request.end < older.request.end) return false
  const ids = new Set(listedIds(newer.request))
  return (listedIds(older.request) ?? []).every((id) => ids.has(id))
}

/** An answer without points is worth remembering, and takes its place, too. */
function sizeOf({ table }: Answer): Room {
  return { points: Math.max(1, table.length), bytes: bytesOf(table) }
}
