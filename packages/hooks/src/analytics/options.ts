import type { AnalyticsClient, AnalyticsQuery, DatasetName } from '@wabalytics/core'
import type { AnyResult } from './AnyResult.js'

/**
 * A question as the hook of its dataset takes it: an `AnalyticsQuery`, a filter's plan say, or one that leaves out what
 * the hook knows, the dataset and the provider's accounts.
 */
export type HookQuery<D extends DatasetName> = KnownOfQuery<D> & Omit<AnalyticsQuery<D>, 'dataset' | 'wabaId'>

/** What a hook knows of a question. The dataset stands first: where it is another one, the compiler says that, and stops. */
interface KnownOfQuery<D extends DatasetName> {
  readonly dataset?: D | undefined
  /** The account or accounts. @default the provider's */
  readonly wabaId?: string | readonly string[] | undefined
}

/** How to ask, beside what to ask. */
export interface AskOptions {
  /**
   * Asks again after so many milliseconds, ten seconds at least; 0: never. Rests while the page is hidden and while the
   * platform wants calls to wait.
   * @default 0
   */
  readonly refreshInterval?: number | undefined
  /**
   * Whether the answer to the question before stays in `result` while the first one to this question loads. It says
   * what it answers by its `query`.
   * @default true
   */
  readonly keepPrevious?: boolean | undefined
  /**
   * An answer got before, on a server say: shown from the first render on, and asked anew when it is older than a minute.
   * Ignored where it answers another question. Server components and HTML carry it as
   * `dehydrateResult(result)`; `hydrateResult` makes the result of that again.
   * @default none
   */
  readonly initialResult?: AnyResult | undefined
  /**
   * Whether to wait by `<Suspense>` while there is nothing of this question to show. Errors stay a `status`.
   * @default false
   */
  readonly suspense?: boolean | undefined
  /**
   * Asks this client: for use without a provider, or beside it.
   * @default the provider's
   */
  readonly client?: AnalyticsClient | undefined
}

/** The whole question that a hook asks, of what it was given. */
export type AskedQuery<D extends DatasetName, Q> = AnalyticsQuery<D> & Omit<Q, 'dataset' | 'wabaId'>
