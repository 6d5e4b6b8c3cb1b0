'use client'
import { Fragment, type ReactNode, useRef } from 'react'
import { Button } from '../../controls/Button.js'
import { useWa } from '../../theme/useWa.js'
import { HelpBox, HelpGround } from './plotStyles.js'

export interface KeyHelpProps {
  readonly keys: readonly (readonly [keys: string, does: string])[]
  /** Keep it stable. */
  readonly onClose: () => void
}

/** What the keys do. */
export function KeyHelp({ keys, onClose }: KeyHelpProps): ReactNode {
  const { messages } = useWa()
  const here = useRef<HTMLSpanElement | null>(null)
  return (
    <>
      <HelpGround ref={here} />
      <HelpBox
        on={here}
        onClose={onClose}
        align="end"
        inside
        gap={8}
        focus="none"
        role="note"
        aria-label={messages.help}
      >
        <strong>{messages.help}</strong>
        <dl>
          {keys.map(([key, does]) => (
            <Fragment key={key}>
              <dt dir="ltr">{key}</dt>
              <dd>{does}</dd>
            </Fragment>
          ))}
        </dl>
        <Button onClick={onClose}>{messages.close}</Button>
      </HelpBox>
    </>
  )
}
