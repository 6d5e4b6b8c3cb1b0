'use client'
import { type ReactNode, useEffect, useMemo, useRef } from 'react'
import { Button } from '../../controls/Button.js'
import { useWa } from '../../theme/useWa.js'
import { DataTable } from '../DataTable/DataTable.js'
import type { TableResult } from '../DataTable/DataTableProps.js'
import { useTableMessages } from '../model/useTableMessages.js'
import { type PivotWhere, pivotPoints } from '../pivot/pivotPoints.js'

/** A cell by what its points have in common, and that in words. */
export interface Drilled {
  readonly where: PivotWhere
  readonly words: readonly string[]
}

export interface DrilledPointsProps<Row> {
  readonly result: TableResult<Row>
  readonly drilled: Drilled
  readonly onClose: () => void
}

/** The data points behind a cell, below the pivot: of the present answer, whichever it was asked of. */
export function DrilledPoints<Row>({ result, drilled, onClose }: DrilledPointsProps<Row>): ReactNode {
  const { messages } = useWa()
  const words = useTableMessages()
  const box = useRef<HTMLDivElement | null>(null)
  const points = useMemo(() => pivotPoints(result, drilled.where), [result, drilled])
  useEffect(() => {
    if (drilled) box.current?.scrollIntoView?.({ block: 'nearest' })
  }, [drilled])
  return (
    <div ref={box}>
      <Button data-wa-quiet="" onClick={onClose}>
        {messages.close}
      </Button>
      <DataTable title={[words.dataPoints, ...drilled.words].join(' · ')} result={points} headingLevel={4} />
    </div>
  )
}
