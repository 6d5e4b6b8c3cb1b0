import { zoneOffset } from './zonedTime.js'

const BLOCK = 48 * 3_600_000

/**
 * A zone's offsets, remembered by stretches of two days: asking `Intl` for every half hour of a year takes many times
 * as long as all the rest. A stretch in which the clock changes is asked point by point;
 * no zone changes it forth and back within one.
 */
export function zoneClock(timeZone: string): (moment: number) => number {
  const edges = new Map<number, number>()
  const edge = (block: number): number => {
    let offset = edges.get(block)
    if (offset === undefined) {
      offset = zoneOffset(block * BLOCK, timeZone)
      edges.set(block, offset)
    }
    return offset
  }
  return (moment) => {
    const block = Math.floor(moment / BLOCK)
    const offset = edge(block)
    return offset === edge(block + 1) ? offset : zoneOffset(moment, timeZone)
  }
}
