import type { ChartModel } from '../model/ChartModel.js'

/** A place in the model that is read with the keyboard. */
export interface Place {
  readonly at: number
  readonly series: number
}

/** A key in, the place it leads to out; `null` when the key does not move. Ends do not wrap. */
export function movePlace(key: string, { at, series }: Place, model: ChartModel): Place | null {
  const last = model.xs.length - 1
  const bounded = (next: number): number => Math.max(0, Math.min(last, next))
  const turn = (step: number): Place => ({ at, series: wrap(series + step, model.series.length) })
  switch (key) {
    case 'ArrowRight':
      return { at: bounded(at + 1), series }
    case 'ArrowLeft':
      return { at: bounded(at - 1), series }
    case 'PageDown':
      return { at: bounded(at + 10), series }
    case 'PageUp':
      return { at: bounded(at - 10), series }
    case 'Home':
      return { at: 0, series }
    case 'End':
      return { at: last, series }
    case 'ArrowDown':
      return turn(1)
    case 'ArrowUp':
      return turn(-1)
    default:
      return null
  }
}

function wrap(index: number, count: number): number {
  return count === 0 ? 0 : (index + count) % count
}
