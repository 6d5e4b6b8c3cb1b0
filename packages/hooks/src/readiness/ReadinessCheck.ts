/** What is looked at before figures can be trusted. */
export type ReadinessCheckId =
  | 'account'
  | 'permission'
  | 'insights'
  | 'region'
  | 'on-premises'
  | 'product-type'
  | 'retired'
  | 'look-back'
  | 'time-zone'
  | 'currency'
  | 'cost'

/** One thing looked at. */
export interface ReadinessCheck {
  readonly id: ReadinessCheckId
  /**
   * - `ok`: nothing to do
   * - `attention`: figures come, but not all, or not as one may think
   * - `failed`: no figures come until it is fixed
   * - `unknown`: not known yet, or the platform does not say
   */
  readonly status: 'ok' | 'attention' | 'failed' | 'unknown'
  /** What there is, in one sentence of English; user interfaces have their own words by `id` and `status`. */
  readonly message: string
  /** What to do about it. Absent where there is nothing to do. */
  readonly fix?: string | undefined
}
