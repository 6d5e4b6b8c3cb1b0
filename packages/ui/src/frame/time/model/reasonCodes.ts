import { type PointReason, pointReasons } from '@wabalytics/hooks'
import type { MissingReason } from '../../missing/MissingReason.js'
import { missingReasonOf } from '../../missing/missingReasonOf.js'

/** What the codes of a column say: core's first, so that its columns stand here as they are. */
const names: readonly MissingReason[] = [...pointReasons.map(missingReasonOf), 'other-currency']

const codes: ReadonlyMap<string | undefined, number> = new Map([
  ...names.map((name, code) => [name, code] as const).reverse(),
  ...pointReasons.map((name, code) => [name, code] as const),
])

/** The code of a reason, in a host's words or in core's; of one that nobody knows, 0. */
export function codeOfReason(reason: MissingReason | PointReason | undefined): number {
  return codes.get(reason) ?? 0
}

/** What a column says of a bucket that has no figure. */
export function reasonOfCode(code: number | undefined): MissingReason {
  return names[code ?? 0] ?? 'no-data'
}
