export type { Granularity } from '@wabalytics/hooks'
export type { ValueFormat } from '../format/ValueFormat.js'
export type { MissingReason } from '../frame/missing/MissingReason.js'
export type { Footnote } from '../frame/shell/Footnote.js'
export type { ChartState } from '../frame/states/ChartState.js'
export type { Messages } from '../messages/Messages.js'
export type { TableMessages } from '../messages/tables/TableMessages.js'
export type { WaFailure } from '../theme/boundary/WaFailure.js'
export type {
  AreaOverrides,
  MessageAreas,
  MessageOverrides,
  Overrides,
} from '../theme/MessageOverrides.js'
export type { ColorScheme, Density, Theme } from '../theme/Theme.js'
export type { WaRootProps } from '../theme/WaRoot.js'
export { WaRoot } from '../theme/WaRoot.js'
export type { ColumnState } from './columns/ColumnState.js'
export type { CellFormat, CellTotal, CellValue, DataColumn } from './DataTable/DataColumn.js'
export { DataTable } from './DataTable/DataTable.js'
export type { DataTableProps, TableResult } from './DataTable/DataTableProps.js'
export type { Sort } from './DataTable/Sort.js'
export { PivotTable } from './PivotTable/PivotTable.js'
export type { PivotTableProps } from './PivotTable/PivotTableProps.js'
export type { PivotLayout, PivotMetric } from './pivot/PivotModel.js'
export type { FigureColumnOptions } from './useFigureColumn.js'
export { useFigureColumn } from './useFigureColumn.js'
