import type { DatasetName } from '../datasets/datasets.js'
import type { Combination, Unit } from '../datasets/definition.js'

/**
 * Data points as columns: typed arrays of the table's `length`, one entry a point, sorted by account and start.
 * Questions over columns cost array arithmetic; objects are made only for who asks for `rows`. Points are
 * put in order when a column is first read; `rollup` takes them as they came.
 */
export interface PointTable {
  readonly dataset: DatasetName
  readonly length: number
  /** The buckets the points lie in. */
  readonly buckets: BucketColumn
  /** Each point's bounds, UNIX seconds, half-open: `buckets` spelled out, made when first read. */
  readonly start: Float64Array
  readonly end: Float64Array
  /** By row name: `wabaId`, the dataset's ids, the dimensions asked, and unknown text keys the platform sent. */
  readonly dimensions: ReadonlyMap<string, DimensionColumn>
  /** By row name: the metrics asked, and unknown numeric keys the platform sent. */
  readonly metrics: ReadonlyMap<string, MetricColumn>
  /** Clicks of templates, one entry a button and type. */
  readonly clicks: ClickColumns | undefined
}

/** Codes, in as many bytes each as they need. */
export type Codes = Uint8Array | Uint16Array | Uint32Array

/** Bounds: each point's code is an index into `starts` and `ends` (UNIX seconds, half-open), which ascend. */
export interface BucketColumn {
  readonly codes: Codes
  readonly starts: Float64Array
  readonly ends: Float64Array
}

/** A dimension: each point's code is an index into `values`; code 0 is "the platform did not say". */
export interface DimensionColumn {
  readonly name: string
  readonly codes: Codes
  /** `values[0]` is `undefined`. */
  readonly values: readonly (string | undefined)[]
  /** What rows show for code 0. */
  readonly absent: string | undefined
}

/** A metric: where `valid` is 0 the platform sent no number, and `values` holds 0. */
export interface MetricColumn {
  readonly name: string
  readonly unit: Unit
  readonly combine: Combination
  readonly values: Float64Array
  readonly valid: Uint8Array
  /**
   * Why a point has no number, or, where it has one, why that is of a part only: indices into {@link missingKinds}, 0 where
   * there is nothing to say. Absent: 0 everywhere.
   */
  readonly reasons?: Uint8Array | undefined
  /** Of money that is not in the account's currency: ISO 4217. */
  readonly currency?: string | undefined
}

/** Click counts: entry i belongs to point `point[i]`. */
export interface ClickColumns {
  readonly length: number
  readonly point: Uint32Array
  readonly type: DimensionColumn
  readonly buttonContent: DimensionColumn
  readonly count: Float64Array
  /** By point: why its clicks are missing, or of a part only, as a metric's `reasons`. Absent: 0 everywhere. */
  readonly reasons?: Uint8Array | undefined
}
