'use client'
import type { ReactNode } from 'react'
import { Button } from '../../controls/Button.js'
import type { ValueFormat } from '../../format/ValueFormat.js'
import { missingText } from '../../frame/missing/missingText.js'
import type { ChartState } from '../../frame/states/ChartState.js'
import { useWaitingWords } from '../../frame/states/useWaitingWords.js'
import { columnsOf } from '../../frame/time/model/columnsOf.js'
import { useWa } from '../../theme/useWa.js'
import { WaScope } from '../../theme/WaScope.js'
import { Sparkline } from '../Sparkline/Sparkline.js'
import { RoundFigure } from './RoundFigure.js'
import type { StatTileProps } from './StatTileProps.js'
import { TileChange } from './TileChange.js'
import { TileBox, TileFigure, TileLabel, TileNote, TileRow, TileSkeleton } from './tileStyles.js'

/** One figure, how it changed, and its course. */
export function StatTile(props: StatTileProps): ReactNode {
  return (
    <WaScope name="StatTile">
      <Tile {...props} />
    </WaScope>
  )
}

const COUNT = { kind: 'count' } as const
const ROUND_FROM = 1_000_000

function Tile(props: StatTileProps): ReactNode {
  const { label, value, format = COUNT, points, state = { status: 'success' }, note } = props
  const { messages, formatters } = useWa()
  const words = useWaitingWords(state.status === 'loading' ? state.waiting : undefined)
  const present = state.status === 'success' && value !== null
  return (
    <TileBox role="group" aria-label={label} aria-busy={state.status === 'loading'}>
      <TileLabel>
        <bdi>{label}</bdi>
      </TileLabel>
      {state.status === 'loading' ? (
        <TileSkeleton role="img" aria-label={words ?? messages.loading} viewBox="0 0 120 36">
          <rect width={96} height={26} y={5} rx={6} fill="var(--wa-surface-sunken)" />
        </TileSkeleton>
      ) : (
        <TileRow>
          <TileFigure data-wa-missing={present ? undefined : ''}>
            {present ? figureOf(value, format, formatters) : '–'}
          </TileFigure>
          {present && points !== undefined && columnsOf(points).x.length > 1 && <Sparkline points={points} />}
        </TileRow>
      )}
      {present && props.previous !== undefined && <TileChange {...props} value={value} />}
      {!present && state.status !== 'loading' && <TileNote>{wordsFor(state, props, messages)}</TileNote>}
      {state.status === 'error' && state.onRetry !== undefined && (
        <Button onClick={state.onRetry}>{messages.retry}</Button>
      )}
      {state.status === 'success' && state.refreshing === true && <TileNote>{messages.refreshing}</TileNote>}
      {note !== undefined && <TileNote>{note}</TileNote>}
    </TileBox>
  )
}

type Wa = ReturnType<typeof useWa>

/** In full where that is short; from a million on rounded, with the exact figure one step away. */
function figureOf(value: number, format: ValueFormat, formatters: Wa['formatters']): ReactNode {
  const exact = formatters.value(value, format)
  const round = Math.abs(value) >= ROUND_FROM ? formatters.compact(value, format) : exact
  return round === exact ? <bdi>{exact}</bdi> : <RoundFigure round={round} exact={exact} />
}

function wordsFor(
  state: ChartState,
  { reason = 'no-data', reasonText }: StatTileProps,
  messages: Wa['messages'],
): string {
  switch (state.status) {
    case 'error':
      return state.message ?? messages.errorTitle
    case 'no-permission':
      return messages.noPermissionTitle
    case 'cost-withheld':
      return messages.costWithheldTitle
    case 'idle':
      return messages.idle
    default:
      return reasonText ?? missingText(reason, messages)
  }
}
