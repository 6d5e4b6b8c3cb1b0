import type { MissingReason } from '../../frame/missing/MissingReason.js'
import { figureOf } from '../../frame/missing/missingWords.js'

/** One step of a funnel. */
export interface FunnelStep {
  /** Stable name; the colour follows it (`READ` has one colour everywhere). */
  readonly key: string
  /** What people read. */
  readonly label: string
  /** How many came this far; `null` is missing, 0 is zero. */
  readonly value: number | null
  /** Why it is missing. @default 'no-data' */
  readonly reason?: MissingReason | undefined
  /** Key of the step its rate is a share of. @default the step before */
  readonly of?: string | undefined
}

/** A step with its rate. */
export interface FunnelRow {
  readonly step: FunnelStep
  readonly value: number | null
  /** The step the rate is a share of; `null` for one that has none, as the first. */
  readonly of: FunnelStep | null
  /** `null` where there is none: then `why` says why. */
  readonly rate: number | null
  readonly why: 'first' | 'zero' | 'missing' | null
}

/**
 * Steps in, their rates out. A rate above 1 is real and stays; one over zero or over a missing step is none.
 *
 * `[{ key: 'READ', value: 40 }, { key: 'CLICKED', value: 50 }]` → `[{ rate: null, why: 'first' }, { rate: 1.25 }]`
 */
export function funnelRows(steps: readonly FunnelStep[]): readonly FunnelRow[] {
  return steps.map((step, at): FunnelRow => {
    const named = step.of === undefined ? steps[at - 1] : steps.find(({ key }) => key === step.of)
    const of = named === undefined || named === step ? null : named
    const value = figureOf(step.value)
    if (of === null) return { step, value, of, rate: null, why: 'first' }
    const whole = figureOf(of.value)
    if (whole === null) return { step, value, of, rate: null, why: 'missing' }
    if (whole === 0) return { step, value, of, rate: null, why: 'zero' }
    return { step, value, of, rate: value === null ? null : value / whole, why: null }
  })
}
