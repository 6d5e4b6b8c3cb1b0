import type { AnalyticsQuery, DatasetName } from '@wabalytics/hooks'
import type { Granularity } from '../format/Granularity.js'

/** What every report takes. */
export interface ReportProps<D extends DatasetName> {
  /** What to ask; `undefined`: nothing yet. */
  readonly query: AnalyticsQuery<D> | undefined
  /**
   * Whether a question is on its way, e.g. while the account is being read: until then the shape of what will come is
   * shown. @default false
   */
  readonly isWaiting?: boolean | undefined
  /** The same question about an earlier period to compare with, e.g. a plan's `compareQuery`. @default no comparison */
  readonly compareQuery?: AnalyticsQuery<D> | undefined
  /** What to show the figures by, when it is coarser than the query's granularity. @default the query's */
  readonly bucket?: Granularity | undefined
}
