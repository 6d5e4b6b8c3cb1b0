'use client'
import { useContext, useEffect, useMemo } from 'react'
import { digitsOf } from '../format/digitsOf.js'
import { inOwnDigits } from '../messages/inOwnDigits.js'
import { isDevelopment } from './isDevelopment.js'
import { type MessageAreas, type MessageOverrides, MessageOverridesContext } from './MessageOverrides.js'
import { withLayers } from './withOverrides.js'

/**
 * The strings of an area in the digits of the locale, with the host's own over them: those of the roots around, or the ones
 * given.
 */
export function useOwnWords<Area extends keyof MessageAreas>(
  area: Area,
  plain: MessageAreas[Area],
  locale: string,
  given?: readonly MessageOverrides[],
): MessageAreas[Area] {
  const around = useContext(MessageOverridesContext)
  const layers = given ?? around
  const shipped = useMemo(() => {
    const digits = digitsOf(locale)
    return digits === undefined ? plain : inOwnDigits(plain, digits)
  }, [plain, locale])
  const words = useMemo(
    () =>
      withLayers<MessageAreas[Area]>(
        shipped,
        layers.map((layer) => layer[area]),
        locale,
      ),
    [shipped, layers, area, locale],
  )
  useEffect(() => {
    if (words !== shipped && isDevelopment())
      void import('./tellUnknownWords.js').then((tell) => tell.tellUnknownWords(area, shipped, words))
  }, [area, shipped, words])
  return words
}
