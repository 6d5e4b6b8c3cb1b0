'use client'
import { type ReactNode, useCallback, useMemo, useState } from 'react'
import { Button } from '../../controls/Button.js'
import { guestButton } from '../../controls/guest.js'
import { usePointedAt } from '../../controls/pointer/usePointedAt.js'
import type { ValueFormat } from '../../format/ValueFormat.js'
import type { ItemFrameState } from '../../frame/items/useItemFrame.js'
import { type RampStep, stepOf } from '../../scales/rampSteps.js'
import { FigureText } from './FigureText.js'
import { LISTED } from './mapSize.js'
import { listWriter } from './mapWords.js'
import type { RankedCountry } from './rankCountries.js'
import { RankedGrid, RankedRow } from './rankedStyles.js'

export interface RankedListProps {
  readonly frame: ItemFrameState
  readonly ranked: readonly RankedCountry[]
  /** Those of them that are listed elsewhere. */
  readonly offMap: readonly number[]
  readonly format: ValueFormat
  readonly steps: readonly RampStep[]
  readonly onOpen?: ((at: number) => void) | undefined
}

/** Countries by figure, so that the smallest state can be reached: pointing at one shows it on the map. */
export function RankedList(props: RankedListProps): ReactNode {
  const { frame, ranked, offMap, format, steps, onOpen } = props
  const { messages, words, formatters, active } = frame
  const [all, setAll] = useState(false)
  const print = useMemo(() => listWriter(ranked, format, formatters), [ranked, format, formatters])
  const elsewhere = new Set(offMap)
  const listed = ranked.flatMap((one, at) => (elsewhere.has(at) ? [] : [{ one, at }]))
  const highest = ranked[0]?.value ?? 0
  const leave = useCallback((): void => {
    if (active.get()?.by === 'pointer') active.set(null)
  }, [active])
  const pointed = usePointedAt(leave)
  return (
    <div>
      <RankedGrid aria-label={words.ranked}>
        {listed.slice(0, all ? listed.length : LISTED).map(({ one, at }) => {
          const { key, name, value } = one
          const long = value !== null && highest > 0 ? Math.max(0, (100 * value) / highest) : 0
          const point = (): void => active.set({ at, by: 'pointer' })
          return (
            <li key={key}>
              <RankedRow
                {...(onOpen && { as: 'button', ...guestButton, onClick: () => onOpen(at) })}
                {...pointed(point)}
                onFocus={point}
                onBlur={leave}
              >
                <bdi>{name}</bdi>
                <span>
                  <FigureText frame={frame} country={one} print={print} />
                </span>
                <svg viewBox="0 0 100 3" preserveAspectRatio="none" aria-hidden="true" focusable="false">
                  <rect width={100} height={3} fill="var(--wa-surface-sunken)" />
                  <rect
                    width={Math.round(long * 10) / 10}
                    height={3}
                    fill={steps[stepOf(value ?? 0, steps)]?.color ?? 'none'}
                  />
                </svg>
              </RankedRow>
            </li>
          )
        })}
      </RankedGrid>
      {listed.length > LISTED && (
        <Button data-wa-quiet="" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? words.fewer : `${messages.showAll} (${formatters.value(listed.length, { kind: 'count' })})`}
        </Button>
      )}
    </div>
  )
}
