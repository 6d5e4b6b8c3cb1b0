'use client'
import {
  type AriaRole,
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
  useCallback,
  useState,
} from 'react'
import { useIsomorphicLayoutEffect } from '../controls/useIsomorphicLayoutEffect.js'
import { styled } from '../styled.js'
import { useWa } from '../theme/useWa.js'
import { enterTopLayer } from './enterTopLayer.js'
import { floating } from './floatStyles.js'
import { type HangOptions, hang } from './hang.js'
import { Portal } from './Portal.js'
import { type LayerOptions, useLayer } from './useLayer.js'

export interface FloatProps extends HangOptions, Omit<LayerOptions, 'focus'> {
  /** What it hangs on, and what gets the focus back. */
  readonly on: RefObject<Element | null>
  /** @default 'box' */
  readonly focus?: LayerOptions['focus'] | undefined
  readonly id?: string | undefined
  readonly role: AriaRole
  readonly 'aria-label': string
  readonly className?: string | undefined
  readonly onKeyDown?: ((event: KeyboardEvent) => void) | undefined
  readonly children: ReactNode
}

/**
 * What opens from a button: in the top layer, so that nothing cuts it, and in the page right after its button, so that it is
 * themed and usable wherever that is; or styled by a root of its own in the host's `portalContainer`.
 */
export function Float(props: FloatProps): ReactNode {
  const { on, onClose, align, gap, inside, focus = 'box', keepsPress, children, ...attributes } = props
  const { dir } = useWa()
  const [box, setBox] = useState<HTMLElement | null>(null)
  // What is in it comes once it is shown: nothing can have the focus, or be measured, before.
  const ref = useCallback((element: HTMLElement | null): void => {
    if (element !== null) enterTopLayer(element)
    setBox(element)
  }, [])
  useIsomorphicLayoutEffect(
    () => (box === null || on.current === null ? undefined : hang(box, on.current, { align, gap, inside })),
    [box, on, align, gap, inside],
  )
  const leaves = useLayer(box, { on, onClose, focus, keepsPress })
  return (
    <Portal from={on}>
      <FloatBox ref={ref} popover="manual" dir={dir} tabIndex={-1} onBlur={leaves} {...attributes}>
        {box !== null && children}
      </FloatBox>
    </Portal>
  )
}

const FloatBox = styled.div.withConfig({ componentId: 'wa-float' })`
  ${floating}
  display: flex;
  flex-direction: column;
  outline: none;
`
