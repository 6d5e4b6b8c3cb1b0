'use client'
import type { ReactNode } from 'react'
import type { Messages } from '../../messages/Messages.js'
import type { ActiveStore } from './activeStore.js'
import { KeyHelp } from './KeyHelp.js'
import { Overlay } from './Overlay.js'
import { OverSvg, PlotArea, PlotSvg } from './plotStyles.js'
import { Reading } from './Reading.js'
import type { SurfaceDrag } from './SurfaceDrag.js'
import type { SurfaceItems } from './SurfaceItems.js'
import { Tooltip } from './Tooltip.js'
import { useSurfaceKeys } from './useSurfaceKeys.js'
import { useSurfacePointer } from './useSurfacePointer.js'

/** Keys, and what they do. */
export type HelpLine = readonly [keys: string, does: string]

export interface SurfaceProps<At> {
  readonly frame: { readonly active: ActiveStore<At>; readonly messages: Messages }
  readonly title: string
  /** What can be pointed at and read. Keep it stable. */
  readonly items: SurfaceItems<At>
  /** What the keys do, beside Enter and Escape. */
  readonly help: readonly HelpLine[]
  /** An item was clicked, or entered with the keyboard. */
  readonly onOpen?: ((at: At) => void) | undefined
  /** Escape was pressed: whether that was of use, so that reading goes on. */
  readonly onBack?: (() => boolean) | undefined
  /** Shapes above all marks, beside what follows the pointer. */
  readonly over?: ReactNode
  /** Marks that are painted instead of drawn, between the others and what is over them. */
  readonly painted?: ReactNode
  /** What dragging does. Keep it stable. @default nothing */
  readonly drag?: SurfaceDrag | undefined
  /** The marks, in the plot's pixels. */
  readonly children: ReactNode
}

/** Marks, and what follows the pointer or the keyboard. */
export function Surface<At>(props: SurfaceProps<At>): ReactNode {
  const { frame, title, items, help, onOpen, onBack, over, painted, drag, children } = props
  const { active, messages } = frame
  const keys = useSurfaceKeys(active, items, onOpen, onBack)
  const hand = useSurfacePointer({ active, items, drag, onOpen })
  const { width, height } = items
  const plot = { width, height, viewBox: `0 0 ${width} ${height}`, direction: 'ltr' } as const
  return (
    <PlotArea
      tabIndex={0}
      role="application"
      aria-roledescription={messages.plotRole}
      aria-label={messages.plotLabel(title)}
      onKeyDown={keys.onKeyDown}
      onFocus={keys.onFocus}
      onBlur={keys.onBlur}
      onPointerLeave={hand.onPointerLeave}
    >
      <PlotSvg
        {...plot}
        onPointerDown={hand.onPointerDown}
        onPointerMove={hand.onPointerMove}
        onPointerUp={hand.onPointerUp}
        onPointerCancel={hand.onPointerCancel}
        onClick={hand.onClick}
        aria-hidden="true"
        data-wa-plot=""
        data-wa-action={onOpen ? '' : undefined}
      >
        <rect width={width} height={height} fill="transparent" />
        {children}
      </PlotSvg>
      {painted}
      <OverSvg {...plot} aria-hidden="true" data-wa-over="">
        {over}
        <Overlay store={active} items={items} />
      </OverSvg>
      <Tooltip store={active} items={items} messages={messages} />
      <Reading store={active} items={items} />
      {keys.helpOpen && (
        <KeyHelp
          keys={[['Enter', messages.helpEnter], ...help, ['Esc', messages.helpEscape]]}
          onClose={keys.closeHelp}
        />
      )}
    </PlotArea>
  )
}
