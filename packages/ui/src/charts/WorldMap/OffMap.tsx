'use client'
import type { ReactNode } from 'react'
import type { ValueFormat } from '../../format/ValueFormat.js'
import type { ItemFrameState } from '../../frame/items/useItemFrame.js'
import { FigureText } from './FigureText.js'
import { listWriter, nameWithCode } from './mapWords.js'
import type { RankedCountry } from './rankCountries.js'
import { OffMapNote } from './rankedStyles.js'

export interface OffMapProps {
  readonly frame: ItemFrameState
  readonly countries: readonly RankedCountry[]
  readonly format: ValueFormat
}

/** Figures of codes without a shape: unknown ones, and what the platform could not tell. */
export function OffMap({ frame, countries, format }: OffMapProps): ReactNode {
  if (countries.length === 0) return null
  const { words, formatters } = frame
  const print = listWriter(countries, format, formatters)
  return (
    <OffMapNote data-wa-off-map="">
      <span>{words.offMap}</span>
      <ul aria-label={words.offMap}>
        {countries.map((one) => (
          <li key={one.key}>
            <bdi>{nameWithCode(one)}</bdi>
            <span>
              <span>{': '}</span>
              <FigureText frame={frame} country={one} print={print} />
            </span>
          </li>
        ))}
      </ul>
    </OffMapNote>
  )
}
