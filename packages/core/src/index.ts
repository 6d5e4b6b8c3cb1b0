export type {
  AnalyticsClient,
  AnalyticsClientOptions,
  CallOptions,
  QueryOptions,
} from './createAnalyticsClient.js'
export { createAnalyticsClient } from './createAnalyticsClient.js'
export type { ClickCounting } from './datasets/clickCounting.js'
export { clickCounting } from './datasets/clickCounting.js'
export type { DatasetName } from './datasets/datasets.js'
export {
  costWords,
  datasetDefinition,
  datasetNames,
  datasets,
  isDatasetName,
  isMoney,
  metricWords,
} from './datasets/datasets.js'
export type {
  Combination,
  DatasetDefinition,
  DimensionDefinition,
  FilterDefinition,
  IdKind,
  MetricDefinition,
  PlatformGranularity,
  Unit,
} from './datasets/definition.js'
export { serviceAllowance } from './datasets/pricing.js'
export type {
  AnalyticsRow,
  Click,
  DatasetGranularity,
  Dimension,
  Filters,
  Metric,
  Open,
} from './datasets/types.js'
export type { AnalyticsErrorInit, AnalyticsErrorKind } from './errors.js'
export { AnalyticsError, errorKinds, invalidQuery } from './errors.js'
export type { Waba } from './fetch/accounts.js'
export type { GraphFetcherOptions } from './fetch/createGraphFetcher.js'
export { createGraphFetcher } from './fetch/createGraphFetcher.js'
export type { ProxyFetcherOptions } from './fetch/createProxyFetcher.js'
export { createProxyFetcher } from './fetch/createProxyFetcher.js'
export type { Fetcher, FetcherOptions, HeadersLike } from './fetch/fetcher.js'
export type { AccountResult, AnalyticsResult, Completeness, Failure, Progress } from './fetch/result.js'
export type {
  Forecast,
  ForecastDay,
  ForecastOptions,
  ForecastRefusal,
  MonthForecast,
  MonthSoFar,
  NoForecast,
} from './forecast/forecast.js'
export { forecastMonth } from './forecast/forecastMonth.js'
export type { ForecastResultOptions, ForecastSource, ResultForecast } from './forecast/forecastResult.js'
export { forecastResult } from './forecast/forecastResult.js'
export type { MonthPace, PaceOptions } from './forecast/monthPace.js'
export { monthPace } from './forecast/monthPace.js'
export type { Priced, PriceSource } from './money/applyPriceBook.js'
export { applyPriceBook } from './money/applyPriceBook.js'
export type { AskedFilters, Told } from './money/pointKinds.js'
export type { PriceAccount } from './money/priceAccounts.js'
export type { PriceBook, PriceRate, RateDimension } from './money/priceBook.js'
export type { UncoveredGroup, UncoveredReason } from './money/uncovered.js'
export type { Notice, NoticeCode, NoticeSeverity } from './notices.js'
export { isNoticeCode, notice } from './notices.js'
export type { ReadRequestOptions } from './plan/readRequest.js'
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
  WriteKind,
} from './plan/request.js'
export type { RequestId } from './plan/requestIds.js'
export { idsOf } from './plan/requestIds.js'
export type { WabaField } from './plan/wabaFields.js'
export type { FilterValue } from './query/filters.js'
export type { NormalizedQuery } from './query/normalizeQuery.js'
export { normalizeQuery, queryKey } from './query/normalizeQuery.js'
export type { AnalyticsQuery, DatasetQuery, Exactly, RowOf } from './query/query.js'
export { clickColumn, clickTypes } from './table/clickColumn.js'
export type { MissingKind } from './table/missingKinds.js'
export { missingKinds } from './table/missingKinds.js'
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
export { bucketEnd } from './time/bucketEnd.js'
export { addDays, alignToDays, startOfDay, startOfNextDay } from './time/buckets.js'
export type { CalendarStep } from './time/calendarSteps.js'
export { calendarSteps } from './time/calendarSteps.js'
export type { DateParts } from './time/dates.js'
export {
  dateAsUtc,
  datePartsOf,
  daysBetween,
  isDate,
  shiftDate,
  shiftDays,
  shiftMonths,
} from './time/dates.js'
export type { DateGranularity, Granularity, HourGranularity, Weekday } from './time/granularity.js'
export { hasHours } from './time/granularity.js'
export type { LocalMonth } from './time/localMonth.js'
export { localMonth } from './time/localMonth.js'
export type { DateRange, PresetName, PresetOptions } from './time/presetRange.js'
export { presetNames, presetRange } from './time/presetRange.js'
export type { PreviousPeriod, PreviousPeriodOptions } from './time/previousPeriod.js'
export { keptFrom, previousPeriod } from './time/previousPeriod.js'
export type { InstantInput, RangeInput, TimeRange } from './time/range.js'
export { dateOf, readInstant, readRange, startOfDate } from './time/range.js'
export { timeZoneOfId } from './time/timeZoneIds.js'
export { checkTimeZone, isTimeZone } from './time/timeZones.js'
export type { WallTime } from './time/wallTime.js'
export { isoMoment, wallTimeOf } from './time/wallTime.js'
export type { Change, CompareOptions, Comparison } from './transform/compare.js'
export { changeOf, compare } from './transform/compare.js'
export type { SeriesChange } from './transform/compareSeries.js'
export { compareSeries } from './transform/compareSeries.js'
export type { CoveredPart, PartReason } from './transform/coveredPart.js'
export type { ThinPoint } from './transform/downsample.js'
export { downsample, downsampleLttb } from './transform/downsample.js'
export type { Figure } from './transform/figureOf.js'
export { figureOf } from './transform/figureOf.js'
export { freeShare } from './transform/freeShare.js'
export type { Measure } from './transform/measure.js'
export type { EmptyReason, MeasureColumn, MeasureUnit, RatioBase } from './transform/measureColumn.js'
export { emptyReasonAt, valueAt } from './transform/measureColumn.js'
export type { MemberShare, MemberShareOptions } from './transform/memberShare.js'
export { memberShare } from './transform/memberShare.js'
export type { Pivot, PivotOptions, PivotPlace } from './transform/pivot.js'
export { pivot } from './transform/pivot.js'
export type { PlatformEvent } from './transform/platformEvents.js'
export { eventsIn, platformEvents } from './transform/platformEvents.js'
export type {
  GapReason,
  PointColumns,
  PointReason,
  SeriesPart,
  SeriesPoint,
} from './transform/pointColumns.js'
export { pointReasons, pointsOf } from './transform/pointColumns.js'
export { pointReason } from './transform/pointReason.js'
export { rates, ratio } from './transform/ratio.js'
export type { Rebucketed } from './transform/rebucket.js'
export { rebucket } from './transform/rebucket.js'
export type { Rollup, RollupOptions } from './transform/rollup.js'
export { rollup } from './transform/rollup.js'
export type { AnyRow, KeyNames, NumberNames, RollupKey, RollupRow } from './transform/rollupRows.js'
export { share } from './transform/share.js'
export { shownGranularity } from './transform/shownGranularity.js'
export type { SourceAccount, TableAnswer, TableSource } from './transform/source.js'
export type { TimeBucketOptions } from './transform/timeBuckets.js'
export type { TopAnswer, TopOptions } from './transform/topN.js'
export { topN } from './transform/topN.js'
export type { Series, SeriesOptions } from './transform/toSeries.js'
export { toSeries } from './transform/toSeries.js'
export type { KnownTemplate } from './transform/withTemplates.js'
export { withTemplates } from './transform/withTemplates.js'
export type { ErrorAnswer } from './wire/printError.js'
export { printError } from './wire/printError.js'
export type { ReadTable, TableQuestion } from './wire/readTable.js'
export { readTable } from './wire/readTable.js'
export type { MessageTemplate, PhoneNumber, WabaNode } from './wire/readWaba.js'
