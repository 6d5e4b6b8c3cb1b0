/** One thing that can be chosen. */
export interface Choice<V extends string | number = string> {
  /** What is asked with. */
  readonly value: V
  /** What people read. */
  readonly label: string
  /** Said below the label, and searched as well. */
  readonly description?: string | undefined
  /** Said at the end of the line: a state, a remark. */
  readonly note?: string | undefined
  /** Whether it cannot be chosen; the `note` says why. */
  readonly isDisabled?: boolean | undefined
}
