'use client'
import type { ReactNode } from 'react'
import { Button } from '../../controls/Button.js'
import { useWa } from '../../theme/useWa.js'
import type { ChartState } from './ChartState.js'
import { Strut } from './Strut.js'
import { LoadingBox, LoadingWords, ProgressTrack, SkeletonSvg, WaitingNote } from './stateStyles.js'
import { useWaitingWords } from './useWaitingWords.js'

/** The rough shape of what is being loaded. */
export type Skeleton = 'line' | 'bars' | 'rows' | 'grid' | 'ring' | 'tiles' | 'dots' | 'map'

export interface LoadingBodyProps {
  readonly state: Extract<ChartState, { status: 'loading' }>
  readonly height: number
  readonly skeleton: Skeleton
}

/** The shape of what is coming, and how far it is. */
export function LoadingBody({ state, height, skeleton }: LoadingBodyProps): ReactNode {
  const { messages, formatters } = useWa()
  const { progress, waiting, onCancel } = state
  const paused = useWaitingWords(waiting)
  const print = (count: number): string => formatters.value(count, { kind: 'count' })
  const several = progress !== undefined && progress.total > 1
  const words = several
    ? messages.loadingProgress({ done: print(progress.done), total: print(progress.total) })
    : messages.loading
  return (
    <LoadingBox>
      <Strut height={height} />
      <SkeletonSvg viewBox="0 0 100 40" preserveAspectRatio="none" aria-hidden="true">
        <path d={SHAPES[skeleton]} fill="var(--wa-surface-sunken)" />
      </SkeletonSvg>
      <LoadingWords>
        <span>{words}</span>
        {paused !== undefined && <WaitingNote data-wa-waiting="">{paused}</WaitingNote>}
        {several && (
          <ProgressTrack
            role="progressbar"
            aria-label={messages.loading}
            aria-valuemin={0}
            aria-valuemax={progress.total}
            aria-valuenow={progress.done}
            viewBox="0 0 100 4"
            preserveAspectRatio="none"
          >
            <rect width={100} height={4} fill="var(--wa-border)" />
            <rect width={(100 * progress.done) / progress.total} height={4} fill="var(--wa-accent)" />
          </ProgressTrack>
        )}
        {onCancel !== undefined && <Button onClick={onCancel}>{messages.cancel}</Button>}
      </LoadingWords>
    </LoadingBox>
  )
}

const HEIGHTS = [14, 19, 17, 24, 28, 25, 31, 27, 22, 26, 33, 30]

const SHAPES = {
  line: `M0,40V26L9,22L18,24L27,15L36,18L45,10L54,14L63,8L72,15L81,11L90,5L100,9V40z`,
  bars: HEIGHTS.map((height, at) => `M${at * 8.4 + 1},40V${40 - height}h6V40z`).join(''),
  rows: [0, 1, 2, 3, 4, 5].map((at) => `M0,${at * 6.8 + 1}h100v4.6h-100z`).join(''),
  grid: cells(16, 6, 6.1, 6.5, 5.2, 5.4),
  ring: 'M50,1A19,19 0 0 1 50,39A19,19 0 0 1 50,1zM50,9A11,11 0 0 0 50,31A11,11 0 0 0 50,9z',
  tiles: 'M0,0h48v25h-48zM0,26h26v14h-26zM27,26h21v14h-21zM49,0h30v40h-30zM80,0h20v20h-20zM80,21h20v19h-20z',
  dots: HEIGHTS.map((height, at) => `M${at * 8.2 + 3},${38 - height}a2,2 0 1 1 0,.1z`).join(''),
  map: 'M20,0H80C90,7 99,17 97,23S90,36 84,40H16C10,36 5,29 3,23S10,7 20,0z',
} as const satisfies Record<Skeleton, string>

function cells(columns: number, rows: number, dx: number, dy: number, width: number, height: number): string {
  return Array.from({ length: columns * rows }, (_, at) => {
    const [column, row] = [at % columns, Math.floor(at / columns)]
    return `M${(column * dx + 1).toFixed(1)},${(row * dy + 0.5).toFixed(1)}h${width}v${height}h-${width}z`
  }).join('')
}
