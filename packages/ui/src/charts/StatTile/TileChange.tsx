'use client'
import type { ReactNode } from 'react'
import { Icon } from '../../frame/parts/Icon.js'
import { useWa } from '../../theme/useWa.js'
import type { StatTileProps } from './StatTileProps.js'
import { TileChangeBox, TileNote } from './tileStyles.js'

/** How a figure changed: by sign, by arrow and, where more or less is better, by colour. */
export function TileChange(props: StatTileProps & { readonly value: number }): ReactNode {
  const { value, previous, previousLabel, goodDirection = 'up' } = props
  const { messages, formatters } = useWa()
  if (previous === null || previous === undefined || previous === 0)
    return <TileNote>{messages.noComparison}</TileNote>
  const change = (value - previous) / Math.abs(previous)
  const direction = change > 0 ? 'up' : change < 0 ? 'down' : 'same'
  const tone =
    direction === 'same' || goodDirection === 'none' ? 'none' : direction === goodDirection ? 'good' : 'bad'
  return (
    <TileChangeBox data-tone={tone}>
      <Icon name={direction} size={14} />
      <span>
        {messages.change({
          change: formatters.change(change),
          against: previousLabel ?? messages.periodBefore,
        })}
      </span>
    </TileChangeBox>
  )
}
