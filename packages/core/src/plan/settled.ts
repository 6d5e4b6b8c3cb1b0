import type { PlatformGranularity } from '../datasets/definition.js'
import { addDays } from '../time/buckets.js'
import { floorEdge } from './edges.js'

/** Local days, the current one included, whose figures still change. */
const settlingDays = 2

/** Until when figures are settled at a moment (UNIX seconds): the start of the bucket that may still change. */
export function settledUntil(now: number, granularity: PlatformGranularity, timeZone: string): number {
  return floorEdge(addDays(now, -settlingDays, timeZone), granularity, timeZone)
}
