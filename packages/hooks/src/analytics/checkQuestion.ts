import {
  AnalyticsError,
  type AnalyticsQuery,
  type DatasetName,
  invalidQuery,
  normalizeQuery,
  queryKey,
} from '@wabalytics/core'
import type { Capabilities } from '../provider/Capabilities.js'
import { withoutCost } from './withoutCost.js'

/** A question with its key, or why it cannot be asked. */
export interface CheckedQuestion {
  readonly query: AnalyticsQuery
  readonly key: string | undefined
  readonly error: AnalyticsError | undefined
}

/** What a question is before its account is known to be named. */
export interface Question {
  readonly dataset: DatasetName
  readonly wabaId: string | readonly string[] | undefined
}

/** What is asked, and for whom. */
export interface CheckOptions {
  /** The one dataset that is asked here. @default any */
  readonly about?: DatasetName | undefined
  /** @default everything */
  readonly capabilities?: Capabilities | undefined
}

/** Checks a question. Equal questions have equal keys. */
export function checkQuestion(
  question: Question,
  { about = question.dataset, capabilities }: CheckOptions = {},
): CheckedQuestion {
  // The client checks the question again at its own door; here only its key is wanted.
  let query = question as AnalyticsQuery
  try {
    if (question.dataset !== about) throw otherDataset(about, question.dataset)
    if (question.wabaId === undefined) throw wabaMissing()
    if (capabilities?.cost === false) query = withoutCost(query)
    return { query, key: analyticsKey(normalizeQuery(query)), error: undefined }
  } catch (error) {
    if (error instanceof AnalyticsError) return { query, key: undefined, error }
    throw error
  }
}

/** The key of a checked question among all that a store knows. */
export function analyticsKey(query: Parameters<typeof queryKey>[0]): string {
  return `analytics ${queryKey(query)}`
}

/** Whether a key is that of a question about an account to one of some datasets. */
export function isQuestionOf(key: string, wabaId: string, datasets: readonly DatasetName[]): boolean {
  return datasets.some((name) => key.startsWith(`analytics ["${name}"`)) && key.includes(`"${wabaId}"`)
}

function wabaMissing(): AnalyticsError {
  return invalidQuery('waba-missing', 'No account was named.', 'Give wabaId to the provider or to the hook.')
}

function otherDataset(about: DatasetName, given: DatasetName): AnalyticsError {
  return invalidQuery(
    'dataset-mismatch',
    `A query of the ${given} dataset was given to the hook of ${about}.`,
    `Give it plan('${about}').query, or leave the dataset out.`,
  )
}
