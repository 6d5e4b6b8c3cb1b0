'use client'
import { Fragment, type ReactNode } from 'react'
import { Button } from '../../controls/Button.js'
import { useWa } from '../../theme/useWa.js'
import { HelpBox } from './plotStyles.js'

export interface KeyHelpProps {
  readonly keys: readonly (readonly [keys: string, does: string])[]
  readonly onClose: () => void
}

/** What the keys do. */
export function KeyHelp({ keys, onClose }: KeyHelpProps): ReactNode {
  const { messages } = useWa()
  return (
    <HelpBox role="note" aria-label={messages.help}>
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
  )
}
