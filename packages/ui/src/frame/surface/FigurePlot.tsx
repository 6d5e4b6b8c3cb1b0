'use client'
import { type PointerEvent, type ReactNode, useMemo } from 'react'
import { KeyHelp } from './KeyHelp.js'
import { PlotArea, PlotSvg } from './plotStyles.js'
import type { FigureGeometry } from './Spot.js'
import { SpotOverlay } from './SpotOverlay.js'
import { SpotReading } from './SpotReading.js'
import { SpotTooltip } from './SpotTooltip.js'
import type { SurfaceVoice } from './SurfaceVoice.js'
import { useSpotKeys } from './useSpotKeys.js'

/** Keys, and what they do. */
export type HelpLine = readonly [keys: string, does: string]

export interface FigurePlotProps {
  readonly figure: SurfaceVoice
  readonly geometry: FigureGeometry
  readonly title: string
  readonly help: readonly HelpLine[]
  readonly onOpen?: ((at: number) => void) | undefined
  readonly onBack?: (() => boolean) | undefined
  readonly children: ReactNode
}

/** Marks, and what follows the pointer or the keyboard. */
export function FigurePlot(props: FigurePlotProps): ReactNode {
  const { figure, geometry, title, help, onOpen, onBack, children } = props
  const { active, messages } = figure
  const keys = useSpotKeys(active, geometry, onOpen, onBack)
  const point = useMemo(
    () =>
      ({ nativeEvent }: PointerEvent<SVGElement>): void => {
        const at = geometry.spotAt(nativeEvent.offsetX, nativeEvent.offsetY)
        active.set(at < 0 ? null : { at, by: 'pointer' })
      },
    [geometry, active],
  )
  const { width, height } = geometry
  return (
    <PlotArea
      tabIndex={0}
      role="application"
      aria-roledescription={messages.plotRole}
      aria-label={messages.plotLabel(title)}
      onKeyDown={keys.onKeyDown}
      onBlur={keys.onBlur}
      onPointerLeave={() => active.get()?.by === 'pointer' && active.set(null)}
    >
      <PlotSvg
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        direction="ltr"
        aria-hidden="true"
        data-wa-plot=""
        data-action={onOpen ? '' : undefined}
        onPointerMove={point}
        onPointerDown={point}
        onClick={() => {
          const now = active.get()
          if (now !== null) onOpen?.(now.at)
        }}
      >
        <rect width={width} height={height} fill="transparent" />
        {children}
        <SpotOverlay store={active} geometry={geometry} />
      </PlotSvg>
      <SpotTooltip store={active} geometry={geometry} />
      <SpotReading figure={figure} geometry={geometry} />
      {keys.helpOpen && (
        <KeyHelp
          keys={[['Enter', messages.helpEnter], ...help, ['Esc', messages.helpEscape]]}
          onClose={() => keys.setHelpOpen(false)}
        />
      )}
    </PlotArea>
  )
}
