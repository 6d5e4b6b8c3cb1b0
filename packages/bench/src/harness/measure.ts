/** Milliseconds a piece of work takes, and what came of it. */
export function time<T>(work: () => T): { readonly ms: number; readonly result: T } {
  const start = performance.now()
  const result = work()
  return { ms: performance.now() - start, result }
}

/** The middle of some numbers. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  const upper = sorted[middle] ?? Number.NaN
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? Number.NaN)) / 2
}

/** Collects garbage, so that nobody pays for the one before. */
export function collect(): void {
  if (globalThis.gc === undefined) throw new Error('Run node with --expose-gc.')
  globalThis.gc()
}

/** Bytes that something keeps, typed arrays included. */
export function bytesOf<T>(make: () => T): { readonly bytes: number; readonly result: T } {
  const used = () => {
    collect()
    collect()
    const { heapUsed, arrayBuffers } = process.memoryUsage()
    return heapUsed + arrayBuffers
  }
  const before = used()
  const result = make()
  return { bytes: used() - before, result }
}

/** Numbers by name, gathered over rounds. */
export class Samples {
  private readonly values = new Map<string, number[]>()

  add(name: string, value: number): void {
    const list = this.values.get(name) ?? []
    list.push(value)
    this.values.set(name, list)
  }

  median(name: string): number {
    return median(this.values.get(name) ?? [])
  }
}
