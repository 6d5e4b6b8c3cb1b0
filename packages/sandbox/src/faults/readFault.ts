import type { Fault } from './fault.js'

/** Every kind of fault by name; the compiler holds it complete. */
const kinds: Readonly<Record<Fault['kind'], true>> = {
  latency: true,
  hang: true,
  network: true,
  reset: true,
  html: true,
  empty: true,
  'cut-json': true,
  'malformed-usage': true,
  'no-usage': true,
  'cursor-loop': true,
  'expired-token': true,
  redirect: true,
  page: true,
  'id-alone': true,
  'other-account': true,
  'keyed-lists': true,
  milliseconds: true,
  'other-field': true,
  'empty-block': true,
  'next-by-offset': true,
  'foreign-currency': true,
  error: true,
  'status200-error': true,
  'echo-token': true,
  'clock-skew': true,
}

/**
 * Reads a fault that came as JSON, from a flag or over HTTP.
 *
 * @throws Error that says what a fault is
 * @example readFault('{"kind":"error","code":4,"times":2,"match":"pricing_analytics"}')
 */
export function readFault(json: string): Fault {
  const fault: unknown = parse(json)
  const kind = typeof fault === 'object' && fault !== null && 'kind' in fault ? String(fault.kind) : undefined
  if (kind !== undefined && Object.hasOwn(kinds, kind)) return fault as Fault
  throw new Error(`A fault is JSON with a "kind" among ${Object.keys(kinds).join(', ')}; this is ${json}`)
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}
