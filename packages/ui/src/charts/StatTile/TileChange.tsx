'use client'
import type { ReactNode } from 'react'
import { Icon } from '../../controls/Icon.js'
import { changeOf } from '../../format/changeOf.js'
import { changeWords } from '../../messages/changeWords.js'
import { useWa } from '../../theme/useWa.js'
import type { StatTileProps } from './StatTileProps.js'
import { TileChangeBox, TileNote } from './tileStyles.js'

const COUNT = { kind: 'count' } as const

/**
 * How a figure changed: by sign, by arrow and, where more or less is better and the change is not too slight, by colour.
 */
export function TileChange(props: StatTileProps & { readonly value: number }): ReactNode {
  const { value, previous, previousLabel, format = COUNT, goodDirection = 'up' } = props
  const { messages, formatters } = useWa()
  const change = changeOf(value, previous, format)
  if (change === null) return <TileNote>{messages.noPrevious}</TileNote>
  const { direction, slight } = change
  const tone = slight || goodDirection === 'none' ? 'none' : direction === goodDirection ? 'good' : 'bad'
  return (
    <TileChangeBox data-wa-tone={tone}>
      <Icon name={direction} size={14} />
      <span>
        {messages.change({
          change: changeWords(change, messages, formatters),
          against: previousLabel ?? messages.previousInSentence,
        })}
      </span>
    </TileChangeBox>
  )
}
