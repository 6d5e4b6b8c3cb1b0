'use client'
import { Fragment, type ReactNode } from 'react'
import { Space } from '../../controls/Space.js'
import type { ItemFrameState } from '../../frame/items/useItemFrame.js'
import { figureParts } from './mapWords.js'
import type { RankedCountry } from './rankCountries.js'

export interface FigureTextProps {
  readonly frame: ItemFrameState
  readonly country: RankedCountry
  /** Writes figures of the list it stands in. */
  readonly print: (value: number) => string
}

/** A country's figure and its share, each set apart, so that signs of one do not turn the other. */
export function FigureText({ frame, country, print }: FigureTextProps): ReactNode {
  return figureParts(country, print, frame).map((part, at) => (
    <Fragment key={part}>
      {at > 0 && <Space />}
      <bdi>{part}</bdi>
    </Fragment>
  ))
}
