'use client'
import { type DatasetName, type PlatformEvent, platformEvents, startOfDate } from '@wabalytics/hooks'
import { useMemo } from 'react'
import type { Words } from '../../messages/vocabulary/createWords.js'
import { useVocabulary } from '../../theme/useVocabulary.js'
import { useWa } from '../../theme/useWa.js'
import type { Annotation } from './Annotation.js'

/**
 * The dates on which the platform changed what figures mean, in the reader's language, for the `annotations` of a time
 * chart, which shows those that fall on its axis. Needs no provider of data. `timeZone` is that of the buckets, by default
 * that of the nearest `WaRoot`.
 *
 * @example
 * usePlatformAnnotations('pricing') // […, { x: 1 July 2025 00:00, date: '2025-07-01', label: 'Charged by message, …' }]
 */
export function usePlatformAnnotations(dataset?: DatasetName, timeZone?: string): readonly Annotation[] {
  const wa = useWa()
  const words = useVocabulary()
  const zone = timeZone ?? wa.timeZone
  return useMemo(() => {
    const own = platformEvents.filter(({ datasets }) => dataset === undefined || datasets.includes(dataset))
    return platformAnnotations(own, words, zone)
  }, [dataset, words, zone])
}

/**
 * Events in; annotations in the reader's words out, at the first moment of their day in a zone. What is about questions
 * asked at that time, and not about points of it, has no place on an axis of points.
 */
export function platformAnnotations(
  events: readonly PlatformEvent[],
  words: Pick<Words, 'event'>,
  timeZone: string,
): readonly Annotation[] {
  return events
    .filter(({ concerns }) => concerns === 'points')
    .map(({ code, date }) => ({ x: startOfDate(date, timeZone) * 1000, date, label: words.event(code) }))
}
