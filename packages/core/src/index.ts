export type {
  AnalyticsClient,
  AnalyticsClientOptions,
  CallOptions,
  QueryOptions,
} from './createAnalyticsClient.js'
export { createAnalyticsClient } from './createAnalyticsClient.js'
export type { DatasetName } from './datasets/datasets.js'
export { datasetDefinition, datasetNames, datasets, isDatasetName, metricWords } from './datasets/datasets.js'
export type {
  Combination,
  DatasetDefinition,
  DimensionDefinition,
  FilterDefinition,
  MetricDefinition,
  PlatformGranularity,
  Unit,
} from './datasets/definition.js'
export type { AnalyticsRow, Click, Dimension, Filters, Granularity, Metric, Open } from './datasets/types.js'
export type { AnalyticsErrorInit, AnalyticsErrorKind } from './errors.js'
export { AnalyticsError, invalidQuery } from './errors.js'
export type { Waba } from './fetch/accounts.js'
export type { GraphFetcherOptions } from './fetch/createGraphFetcher.js'
export { createGraphFetcher } from './fetch/createGraphFetcher.js'
export type { Fetcher, FetcherOptions } from './fetch/fetcher.js'
export type { AccountResult, AnalyticsResult, Completeness, Progress } from './fetch/result.js'
export type { Notice, NoticeCode, NoticeSeverity } from './notices.js'
export { readRequest } from './plan/readRequest.js'
export type {
  AnalyticsRequest,
  ClickTrackingRequest,
  ConfirmInsightsRequest,
  ListRequest,
  PageRequest,
  PointsRequest,
  TemplateRequest,
  WabaRequest,
} from './plan/request.js'
export type { FilterValue } from './query/filters.js'
export type { NormalizedQuery } from './query/normalizeQuery.js'
export { normalizeQuery, queryKey } from './query/normalizeQuery.js'
export type { AnalyticsQuery, Exactly, RowOf } from './query/query.js'
export type {
  BucketColumn,
  ClickColumns,
  Codes,
  DimensionColumn,
  MetricColumn,
  PointTable,
} from './table/pointTable.js'
export { rowsOf } from './table/rowsOf.js'
export type { BucketOptions } from './time/bucketEdges.js'
export { bucketEdges } from './time/bucketEdges.js'
export { addDays, alignToDays, bucketEnd, startOfDay, startOfNextDay } from './time/buckets.js'
export type { BucketGranularity, Weekday } from './time/granularity.js'
export type { InstantInput, Range, RangeInput } from './time/range.js'
export { dateOf, readInstant, readRange, startOfDate } from './time/range.js'
export { isTimeZone } from './time/timeZones.js'
export type { FilledBucket, GapContext, GapReason } from './transform/fillGaps.js'
export { fillGaps } from './transform/fillGaps.js'
export type { GapMoment } from './transform/gapContext.js'
export { gapContext } from './transform/gapContext.js'
export type { Measure } from './transform/measure.js'
export type { EmptyReason, MeasureColumn } from './transform/measureColumn.js'
export { emptyReasonAt, valueAt } from './transform/measureColumn.js'
export type { Rollup, RollupOptions } from './transform/rollup.js'
export { rollup } from './transform/rollup.js'
export type { RollupKey, RollupRow } from './transform/rollupRows.js'
export type { SourceAccount, TableAnswer, TableSource } from './transform/source.js'
export type { Series, SeriesOptions, SeriesPoint } from './transform/toSeries.js'
export { toSeries } from './transform/toSeries.js'
export type { ReadTable, TableQuestion } from './wire/readTable.js'
export { readTable } from './wire/readTable.js'
export type { MessageTemplate, PhoneNumber, WabaNode } from './wire/readWaba.js'
