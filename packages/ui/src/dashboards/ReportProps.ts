import type { AnalyticsQuery, DatasetName, Granularity } from '@wabalytics/hooks'
import type { WaitsFor } from '../answers/chartStateOf.js'

/** What every report takes. */
export interface ReportProps<D extends DatasetName> {
  /** What to ask; `undefined`: nothing yet. */
  readonly query: AnalyticsQuery<D> | undefined
  /**
   * What the question waits for, e.g. the account that is being read: until then the shape of what will come is shown, and
   * how long that has to wait. @default false
   */
  readonly waitsFor?: WaitsFor | undefined
  /** The same question about an earlier period to compare with, e.g. a plan's `previousQuery`. @default no comparison */
  readonly previousQuery?: AnalyticsQuery<D> | undefined
  /** What to show the figures by, when it is coarser than the query's granularity. @default the query's */
  readonly bucket?: Granularity | undefined
}
