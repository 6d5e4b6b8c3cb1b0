'use client'
import { AnalyticsError } from '@wabalytics/hooks'
import { type ReactNode, useCallback, useMemo, useState } from 'react'
import { FrameSummary } from '../../frame/frameStyles.js'
import { Button } from '../../frame/parts/Button.js'
import { useVocabulary } from '../../theme/useVocabulary.js'
import { useWa } from '../../theme/useWa.js'
import { WaScope } from '../../theme/WaScope.js'
import { DataTable } from '../DataTable/DataTable.js'
import type { TableResult } from '../DataTable/DataTableProps.js'
import type { Sort } from '../DataTable/Sort.js'
import { ExportMenu } from '../grid/ExportMenu.js'
import { TableFrame } from '../grid/TableFrame.js'
import { usePrinting } from '../grid/usePrinting.js'
import { useResultNotices } from '../model/useResultNotices.js'
import { useTableMessages } from '../model/useTableMessages.js'
import { flattenRows } from '../pivot/flattenNodes.js'
import type { PivotLayout, PivotNode } from '../pivot/PivotModel.js'
import { pivotPoints } from '../pivot/pivotPoints.js'
import { FieldPicker } from './FieldPicker.js'
import { PivotBody } from './PivotBody.js'
import type { PivotTableProps } from './PivotTableProps.js'
import { pivotCells } from './pivotCells.js'
import { MOST_COLUMNS, pivotColumns } from './pivotColumns.js'
import { sortNodes } from './sortNodes.js'
import { defaultLayout, type PivotView, usePivotModel } from './usePivotModel.js'
import { whereOf } from './whereOf.js'

/**
 * Any answer, any fields on rows and columns, any figures: every cell and subtotal is computed from the points by the
 * metric's own rule.
 *
 * @example
 * <PivotTable result={result} defaultLayout={{ rows: ['country'], columns: ['pricingCategory'], metrics: ['cost'] }} />
 */
export function PivotTable<Row>(props: PivotTableProps<Row>): ReactNode {
  return (
    <WaScope>
      <FramedPivot {...props} />
    </WaScope>
  )
}

const noRows: readonly string[] = []

function FramedPivot<Row>(props: PivotTableProps<Row>): ReactNode {
  const { result, notices = [], maxHeight = 480 } = props
  const { messages } = useWa()
  const vocabulary = useVocabulary()
  const words = useTableMessages()
  const printing = usePrinting()
  const [chosen, setChosen] = useState(props.defaultLayout)
  const fallback = useMemo(() => defaultLayout(result), [result])
  const layout = props.layout ?? chosen ?? fallback
  const view = usePivotModel(result, layout, props)
  const [closed, setClosed] = useState(noRows)
  const [sort, setSort] = useState<Sort | undefined>()
  const [heat, setHeat] = useState(props.defaultHeat ?? false)
  const [drilled, setDrilled] = useState<TableResult<Row> | undefined>()
  const own = useResultNotices(result)
  const toggle = useCallback(
    (id: string) =>
      setClosed((before) => (before.includes(id) ? before.filter((one) => one !== id) : [...before, id])),
    [],
  )
  const onDrill = useCallback(
    (row: PivotNode, column: PivotNode) => {
      if (result === undefined || view === undefined || view instanceof AnalyticsError) return
      const points = pivotPoints(result, whereOf(view, row, column))
      if (props.onDrill) props.onDrill(points)
      else setDrilled(points)
    },
    [result, view, props.onDrill],
  )
  const onLayout = (next: PivotLayout): void => {
    setChosen(next)
    setSort(undefined)
    setClosed(noRows)
    props.onLayoutChange?.(next)
  }
  const title = props.title ?? (result ? vocabulary.dataset(result.query.dataset) : messages.loading)
  const { state = result ? { status: 'success' } : { status: 'loading' } } = props
  const failed = view instanceof AnalyticsError
  const shown = view === undefined || failed || result?.table.length === 0 ? undefined : view
  const present = state.status === 'success' && shown !== undefined
  const laid = useMemo(() => shown && layOut(shown, closed, sort), [shown, closed, sort])
  return (
    <TableFrame
      title={title}
      headingLevel={props.headingLevel}
      summary={shown && shown.metrics.length > 0 ? summaryOf(shown) : ''}
      announcement=""
      state={failed ? { status: 'error', message: words.cannotLayOut, advice: view.message } : state}
      present={present}
      maxHeight={maxHeight}
      notices={present ? [...own, ...notices] : notices}
      actions={
        present &&
        laid && (
          <ExportMenu title={title} cells={() => pivotCells(shown, laid.columns, laid.lines, messages.total)}>
            <Button type="button" data-quiet="" aria-pressed={heat} onClick={() => setHeat(!heat)}>
              {words.heat}
            </Button>
            <FieldPicker view={shown} onChange={onLayout} />
          </ExportMenu>
        )
      }
    >
      {present && laid && (
        <>
          {layout.rows.length > 1 && (
            <div>
              <Button type="button" data-quiet="" onClick={() => setClosed(noRows)}>
                {words.expandAll}
              </Button>
              <Button type="button" data-quiet="" onClick={() => setClosed(groupsOf(shown))}>
                {words.collapseAll}
              </Button>
            </div>
          )}
          <PivotBody
            view={shown}
            title={title}
            columns={laid.columns}
            lines={laid.lines}
            open={({ id }) => !closed.includes(id)}
            onToggle={toggle}
            sort={sort}
            onSort={setSort}
            onDrill={onDrill}
            heat={heat}
            maxHeight={maxHeight}
            printing={printing}
          />
          {laid.left > 0 && <TooMany laid={laid} />}
          {drilled && <DataTable title={words.dataPoints} result={drilled} headingLevel={4} />}
        </>
      )}
    </TableFrame>
  )
}

interface Laid {
  readonly columns: ReturnType<typeof pivotColumns>
  readonly lines: readonly PivotNode[]
  readonly left: number
}

function layOut(view: PivotView, closed: readonly string[], sort: Sort | undefined): Laid {
  const all = pivotColumns(view)
  const shut = new Set(closed)
  const by = all.find(({ key }) => key === sort?.key)
  const lines = flattenRows(
    view.rows,
    ({ id }) => !shut.has(id),
    (nodes) => (by && sort ? sortNodes(nodes, view, by, sort.direction) : nodes),
  )
  return { columns: all.slice(0, MOST_COLUMNS), lines, left: Math.max(0, all.length - MOST_COLUMNS) }
}

function TooMany({ laid }: { readonly laid: Laid }): ReactNode {
  const { formatters } = useWa()
  const words = useTableMessages()
  const print = (count: number): string => formatters.value(count, { kind: 'count' })
  return (
    <FrameSummary>
      {words.tooMany({ shown: print(laid.columns.length), total: print(laid.columns.length + laid.left) })}
    </FrameSummary>
  )
}

function summaryOf({ layout, nameOf }: PivotView): string {
  const sides = [layout.rows, layout.columns].map((names) => names.map(nameOf).join(', '))
  return [layout.metrics.map(nameOf).join(', '), ...sides].filter((part) => part !== '').join(' · ')
}

function groupsOf({ rows }: PivotView): readonly string[] {
  return flattenRows(
    rows,
    () => true,
    (nodes) => nodes,
  ).flatMap(({ id, children }) => (children.length > 0 ? [id] : []))
}
