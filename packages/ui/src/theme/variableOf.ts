import type { TokenName } from './tokenKinds.js'

/** `inkMuted` → `--wa-ink-muted`; `series1` → `--wa-series-1`. */
export function variableOf(name: TokenName): `--wa-${string}` {
  return `--wa-${name.replace(/[A-Z]|\d/g, (sign) => `-${sign.toLowerCase()}`)}`
}
