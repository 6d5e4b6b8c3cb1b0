/** What people below a provider may see and do; what is left out, they may. A provider inside can take away, not give back. */
export interface Capabilities {
  /** Whether amounts of money are asked and shown. @default true */
  readonly cost?: boolean | undefined
  /** Whether settings of an account are offered, read and written. @default true */
  readonly writes?: boolean | undefined
}

/** The same, each decided. */
export type DecidedCapabilities = { readonly [Name in keyof Capabilities]-?: boolean }

export const allCapabilities: DecidedCapabilities = { cost: true, writes: true }
