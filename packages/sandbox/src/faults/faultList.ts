import type { SandboxRequest } from '../request/readRequest.js'
import type { Fault, FaultMatch } from './fault.js'

/** The faults in force. */
export interface FaultList {
  /** Adds a fault behind the others. @returns what takes it away again */
  add(fault: Fault): () => void
  clear(): void
  /** The first fault that hits this call, counted as used. */
  take(request: SandboxRequest): Fault | undefined
}

export function createFaultList(faults: readonly Fault[] = []): FaultList {
  let entries: { readonly fault: Fault; matched: number }[] = []
  const add = (fault: Fault) => {
    const entry = { fault, matched: 0 }
    entries.push(entry)
    return () => {
      entries = entries.filter((each) => each !== entry)
    }
  }
  for (const fault of faults) add(fault)
  return {
    add,
    clear() {
      entries = []
    },
    take(request) {
      for (const entry of entries) {
        const { match, after = 0, times = Number.POSITIVE_INFINITY } = entry.fault
        if (!matches(match, request)) continue
        entry.matched += 1
        if (entry.matched > after && entry.matched <= after + times) return entry.fault
      }
      return undefined
    },
  }
}

function matches(match: FaultMatch | undefined, request: SandboxRequest): boolean {
  if (match === undefined) return true
  if (typeof match === 'function') return match(request)
  return typeof match === 'string' ? request.line.includes(match) : request.line.search(match) >= 0
}
