import type { DatasetAnswer } from '../datasets/dataset.js'

/** An example request of the platform's documentation with its documented answer. */
export interface DocumentedExample {
  readonly wabaId: string
  /** The question as printed, in the form it is printed in. */
  readonly question: string
  /** All metrics there are: naming them all is the same as naming none. */
  readonly metrics: readonly string[]
  readonly answer: DatasetAnswer
  /** The documentation prints this answer in the shape of the edge although the field was asked. */
  readonly bare?: true
}
