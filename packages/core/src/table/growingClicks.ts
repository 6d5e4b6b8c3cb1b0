import { GrowingDimension } from './growing.js'
import type { ClickColumns } from './pointTable.js'

/** The clicks of growing points, one entry a button and type. */
export class GrowingClicks {
  private readonly rows: number[] = []
  private readonly counts: number[] = []
  private readonly types: number[] = []
  private readonly contents: number[] = []
  private readonly type = new GrowingDimension('type', undefined, 0)
  private readonly buttonContent = new GrowingDimension('buttonContent', undefined, 0)

  /** By row; sparse. */
  private readonly reasons = new Map<number, number>()

  /** Tells why a row's clicks are missing, or of a part only: a code of `missingKinds`. */
  setReason(row: number, reason: number): void {
    if (reason !== 0) this.reasons.set(row, reason)
  }

  add(row: number, type: string, buttonContent: string | undefined, count: number): void {
    this.rows.push(row)
    this.counts.push(count)
    this.types.push(this.type.codeOf(type))
    this.contents.push(buttonContent === undefined ? 0 : this.buttonContent.codeOf(buttonContent))
  }

  /** `length`: how many points there are. */
  finish(length: number): ClickColumns {
    return {
      ...(this.reasons.size === 0 ? {} : { reasons: this.reasonsOf(length) }),
      length: this.rows.length,
      point: Uint32Array.from(this.rows),
      type: { ...this.type.finish(0), codes: Uint32Array.from(this.types) },
      buttonContent: { ...this.buttonContent.finish(0), codes: Uint32Array.from(this.contents) },
      count: Float64Array.from(this.counts),
    }
  }

  private reasonsOf(length: number): Uint8Array {
    const reasons = new Uint8Array(length)
    for (const [row, reason] of this.reasons) reasons[row] = reason
    return reasons
  }
}
