'use client'
import type { ReactNode } from 'react'
import { Button } from '../../controls/Button.js'
import { OffMap } from './OffMap.js'
import { RankedList, type RankedListProps } from './RankedList.js'
import { OffMapNote } from './rankedStyles.js'

export interface MapBelowProps extends RankedListProps {
  /** Whether the shapes could not be had. */
  readonly failed: boolean
  readonly onRetry: () => void
}

/** Under the map: that it could not be loaded, the countries by figure, and what has no place on it. */
export function MapBelow({ failed, onRetry, ...list }: MapBelowProps): ReactNode {
  const { frame, ranked, offMap, format } = list
  return (
    <>
      {failed && (
        <OffMapNote role="alert">
          <span>{frame.words.mapFailed}</span>
          <Button onClick={onRetry}>{frame.messages.retry}</Button>
        </OffMapNote>
      )}
      <RankedList {...list} />
      <OffMap frame={frame} countries={offMap.flatMap((at) => ranked[at] ?? [])} format={format} />
    </>
  )
}
