'use client'
import { useCallback } from 'react'
import type { ToldFigure } from '../answers/useTileWords.js'
import { figureNote } from '../frame/missing/figureNote.js'
import type { MissingReason } from '../frame/missing/MissingReason.js'
import { missingReasonOf } from '../frame/missing/missingReasonOf.js'
import { useWa } from '../theme/useWa.js'
import type { CellTotal, DataColumn } from './DataTable/DataColumn.js'

export interface FigureColumnOptions<Row> extends Pick<DataColumn<Row>, 'key' | 'header' | 'format'> {
  /** A row's figure, or why it has none. */
  readonly figure: (row: Row) => ToldFigure | MissingReason
  /** The figure of all rows together: sums, rates and unit costs alike. */
  readonly total?: ToldFigure | undefined
}

/**
 * Makes columns of figures that say why they are missing, and of what they are.
 *
 * @example
 * const groups = rollup(result, { by: ['country'], measures: rates })
 * const column = useFigureColumn()
 * const columns = [column<number>({ key: 'cpc', header: 'Cost per click', figure: (at) => figureOf(groups, 'costPerClick', at) })]
 */
export function useFigureColumn(): <Row>(column: FigureColumnOptions<Row>) => DataColumn<Row> {
  const { messages, formatters } = useWa()
  return useCallback(
    <Row>({ figure, total, ...column }: FigureColumnOptions<Row>): DataColumn<Row> => {
      const cellOf = (found: ToldFigure | MissingReason): CellTotal => {
        if (typeof found === 'string') return { value: undefined, missing: found }
        const note = figureNote(found, messages, formatters)
        return { value: found.value, missing: missingReasonOf(found.reason), note }
      }
      const cell = (row: Row): CellTotal => cellOf(figure(row))
      return {
        ...column,
        value: (row) => cell(row).value,
        missing: (row) => cell(row).missing,
        note: (row) => cell(row).note,
        ...(total === undefined ? {} : { total: () => cellOf(total) }),
      }
    },
    [messages, formatters],
  )
}
