'use client'
import type { ReactNode } from 'react'
import { isolate } from '../../format/isolate.js'
import { NoteList } from '../shell/frameStyles.js'
import type { NumberedAnnotation } from './plot/placeAnnotations.js'
import type { ChartFrameState } from './useChartFrame.js'

export interface AnnotationListProps {
  readonly annotations: readonly NumberedAnnotation[]
  readonly frame: Pick<ChartFrameState, 'messages' | 'formatters'>
}

/** What the numbers on the time axis stand for. */
export function AnnotationList({ annotations, frame }: AnnotationListProps): ReactNode {
  const { messages, formatters } = frame
  if (annotations.length === 0) return null
  return (
    <NoteList aria-label={messages.annotations}>
      {annotations.map(({ x, label, number }) => (
        <li key={`${Number(x)} ${label}`}>
          <span aria-hidden="true">{number}</span>
          <bdi>{messages.note({ date: formatters.date(Number(x), 'DAY'), label: isolate(label, 160) })}</bdi>
        </li>
      ))}
    </NoteList>
  )
}
