'use client'
import { AnalyticsError } from '@wabalytics/hooks'
import { type ReactNode, useMemo, useState } from 'react'
import { Button } from '../../controls/Button.js'
import type { CsvCell } from '../../format/toCsv.js'
import { copyText } from '../../frame/actions/copyText.js'
import { toTsv } from '../../frame/actions/toTsv.js'
import { FrameSummary } from '../../frame/shell/frameStyles.js'
import { useVocabulary } from '../../theme/useVocabulary.js'
import { useWa } from '../../theme/useWa.js'
import { WaScope } from '../../theme/WaScope.js'
import type { Sort } from '../DataTable/Sort.js'
import { ExportMenu } from '../grid/ExportMenu.js'
import { TableFrame } from '../grid/TableFrame.js'
import { usePrinting } from '../grid/usePrinting.js'
import { useResultNotices } from '../model/useResultNotices.js'
import { useTableMessages } from '../model/useTableMessages.js'
import type { PivotLayout } from '../pivot/PivotModel.js'
import { pivotPoints } from '../pivot/pivotPoints.js'
import { type Drilled, DrilledPoints } from './DrilledPoints.js'
import { FieldPicker } from './FieldPicker.js'
import { layOut } from './layOut.js'
import { PivotBody } from './PivotBody.js'
import type { PivotTableProps } from './PivotTableProps.js'
import { partlyMissing } from './partlyMissing.js'
import { pivotCells } from './pivotCells.js'
import { columnName, NAMES } from './pivotColumns.js'
import { GroupTools } from './pivotStyles.js'
import type { PivotView } from './pivotView.js'
import { useClosedGroups } from './useClosedGroups.js'
import { defaultLayout, usePivotModel } from './usePivotModel.js'
import { usePivotNames } from './usePivotNames.js'
import { whereOf, wordsOf } from './whereOf.js'

/**
 * Any answer, any fields on rows and columns, any figures: every cell and subtotal is computed from the points by the
 * metric's own rule.
 *
 * @example
 * <PivotTable result={result} defaultLayout={{ rows: ['country'], columns: ['pricingCategory'], metrics: ['cost'] }} />
 */
export function PivotTable<Row>(props: PivotTableProps<Row>): ReactNode {
  return (
    <WaScope name="PivotTable">
      <FramedPivot {...props} />
    </WaScope>
  )
}

function FramedPivot<Row>(props: PivotTableProps<Row>): ReactNode {
  const { result, footnotes = [], maxHeight = 480 } = props
  const { messages, formatters } = useWa()
  const vocabulary = useVocabulary()
  const words = useTableMessages()
  const printing = usePrinting()
  const [chosen, setChosen] = useState(props.defaultLayout)
  const fallback = useMemo(() => defaultLayout(result), [result])
  const layout = props.layout ?? chosen ?? fallback
  const names = usePivotNames(result, props)
  const view = usePivotModel(result, layout, names, props)
  const failed = view instanceof AnalyticsError
  const shown = view === undefined || failed || result?.table.length === 0 ? undefined : view
  const [sort, setSort] = useState<Sort | undefined>()
  const [heat, setHeat] = useState(props.defaultHeat ?? false)
  const [drilled, setDrilled] = useState<Drilled | undefined>()
  /** What was done last, for those who do not see it. */
  const [said, setSaid] = useState('')
  const groups = useClosedGroups(shown)
  const laid = useMemo(() => shown && layOut(shown, groups.isOpen, sort), [shown, groups.isOpen, sort])
  const own = useResultNotices(result)
  const { state = result ? { status: 'success' } : { status: 'loading' } } = props
  const present = state.status === 'success' && laid !== undefined
  const title = props.title ?? (result ? vocabulary.dataset(result.query.dataset) : messages.loading)
  const print = (count: number): string => formatters.value(count, { kind: 'count' })
  const onLayout = (next: PivotLayout): void => {
    setChosen(next)
    setSort(undefined)
    setSaid('')
    groups.openAll()
    props.onLayoutChange?.(next)
  }
  const onSort = (next: Sort | undefined): void => {
    setSort(next)
    const column = laid?.columns.find(({ key }) => key === next?.key)
    const name =
      next?.key === NAMES
        ? layout.rows.map((key) => names?.nameOf(key) ?? key).join(' / ')
        : shown && column && columnName(shown, column, messages.total)
    setSaid(next && name !== undefined ? words.sortedBy(words[next.direction](name)) : words.unsorted)
  }
  const onCopy = async (cell: CsvCell): Promise<void> => {
    setSaid((await copyText(toTsv([[cell]]))) ? messages.copied : messages.copyFailed)
  }
  const picker = names && <FieldPicker names={names} layout={layout} onChange={onLayout} />
  return (
    <TableFrame
      title={title}
      headingLevel={props.headingLevel}
      summary={shown ? summaryOf(shown) : ''}
      announcement={said || (laid ? messages.rows(laid.lines.length, print(laid.lines.length)) : '')}
      state={failed ? { status: 'error', message: words.cannotLayOut, advice: view.message } : state}
      present={present}
      maxHeight={maxHeight}
      footnotes={shown && present ? [...own, ...partlyMissing(shown, words, print), ...footnotes] : footnotes}
      actions={
        shown && laid && present ? (
          <ExportMenu title={title} cells={() => pivotCells(shown, laid.columns, laid.lines, messages)}>
            <Button data-wa-quiet="" aria-pressed={heat} onClick={() => setHeat(!heat)}>
              {words.heat}
            </Button>
            {picker}
          </ExportMenu>
        ) : (
          failed && picker
        )
      }
    >
      {shown && laid && (
        <>
          {layout.rows.length > 1 && (
            <GroupTools>
              <Button
                data-wa-quiet=""
                onClick={() => {
                  groups.openAll()
                  setSaid('')
                }}
              >
                {words.expandAll}
              </Button>
              <Button
                data-wa-quiet=""
                onClick={() => {
                  groups.closeAll()
                  setSaid('')
                }}
              >
                {words.collapseAll}
              </Button>
            </GroupTools>
          )}
          <PivotBody
            view={shown}
            title={title}
            columns={laid.columns}
            lines={laid.lines}
            open={groups.isOpen}
            onToggle={(node) => {
              groups.toggle(node)
              setSaid('')
            }}
            sort={sort}
            onSort={onSort}
            onDrill={(row, column) => {
              const found = { where: whereOf(shown, row, column), words: wordsOf(shown, row, column) }
              if (props.onDrill && result) props.onDrill(pivotPoints(result, found.where))
              else setDrilled(found)
            }}
            onCopy={(cell) => void onCopy(cell)}
            heat={heat}
            maxHeight={maxHeight}
            printing={printing}
          />
          {laid.left > 0 && (
            <FrameSummary>
              {words.tooMany({
                shown: print(laid.columns.length),
                total: print(laid.columns.length + laid.left),
              })}
            </FrameSummary>
          )}
          {drilled && result && (
            <DrilledPoints result={result} drilled={drilled} onClose={() => setDrilled(undefined)} />
          )}
        </>
      )}
    </TableFrame>
  )
}

function summaryOf({ layout, nameOf }: PivotView): string {
  const sides = [layout.rows, layout.columns].map((names) => names.map(nameOf).join(', '))
  return [layout.metrics.map(nameOf).join(', '), ...sides].filter((part) => part !== '').join(' · ')
}
